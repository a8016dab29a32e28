import { setTimeout as sleep } from "node:timers/promises";
import { clusterFolder, defaultDataDir } from "./cluster-folder";
import { readCredentials } from "./credentials";
import { readOwner } from "./owner-lock";
import { appDatabase, databaseUrl, startDatabase } from "./start-database";
import { readyPort } from "./stop-orphan";

export interface OpenDatabase {
  url: string;
  /** Ends what was started here; leaves alone what was running before. */
  stop(): Promise<void>;
}

const startingSeconds = 30;

/** The address of the embedded database another process runs on a folder; undefined when none does. */
export async function runningDatabaseUrl(dataDir: string): Promise<string | undefined> {
  const folder = clusterFolder(dataDir);
  const deadline = Date.now() + startingSeconds * 1000;
  while (await readOwner(folder.lock)) {
    const port = await readyPort(folder);
    const credentials = await readCredentials(folder.credentials);
    if (port && credentials) return databaseUrl(port, credentials.app, appDatabase);
    if (Date.now() > deadline) break;
    await sleep(100);
  }
  return undefined;
}

/**
 * Opens the installation's database for a command: the server of DATABASE_URL, else the embedded one that the
 * running app keeps, else the embedded one, started for as long as the command takes.
 * @example const { url, stop } = await openDatabase()
 */
export async function openDatabase(dataDir: string = defaultDataDir()): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL || (await runningDatabaseUrl(dataDir));
  return url ? { url, stop: async () => {} } : startDatabase({ dataDir });
}
