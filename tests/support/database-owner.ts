/** Owns an embedded database in a process of its own, so that a test can kill it: prints the URL, then waits. */
import { startDatabase } from "@/scripts/database/start-database";

const [dataDir = ""] = process.argv.slice(2);
try {
  const { url } = await startDatabase({ dataDir });
  console.log(JSON.stringify({ url }));
  setInterval(() => {}, 2 ** 30);
} catch (error) {
  console.log(JSON.stringify({ refusal: error instanceof Error ? error.message : String(error) }));
}
