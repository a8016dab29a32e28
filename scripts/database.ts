/** `npm run db`: runs the embedded database alone, prints its address, and stays up until Ctrl-C. */
import { defaultDataDir } from "./database/cluster-folder";
import { startDatabase } from "./database/start-database";

const database = await startDatabase({ dataDir: defaultDataDir(), onNotice: console.error }).catch(
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void database.stop().then(() => process.exit(0)));
}
console.log(database.url);
setInterval(() => {}, 2 ** 30);
