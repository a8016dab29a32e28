/**
 * `npm run db`: runs the embedded database alone, prints its address, and stays up until Ctrl-C. Where it runs
 * already, prints its address and ends.
 */
import { defaultDataDir } from "./database/cluster-folder";
import { runningDatabaseUrl } from "./database/open-database";
import { AlreadyOwnedError } from "./database/owner-lock";
import { startDatabase } from "./database/start-database";

try {
  const database = await startDatabase({ dataDir: defaultDataDir(), onNotice: console.error });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => void database.stop().then(() => process.exit(0)));
  }
  console.log(database.url);
  setInterval(() => {}, 2 ** 30);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  const url = error instanceof AlreadyOwnedError && (await runningDatabaseUrl(defaultDataDir()));
  if (url) console.log(url);
  else process.exitCode = 1;
}
