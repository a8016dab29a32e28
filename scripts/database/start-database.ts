import { chmod, mkdir, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type ClusterFolder, clusterFolder } from "./cluster-folder";
import { ensureCluster } from "./create-cluster";
import { appRole, type Credentials } from "./credentials";
import { takeLock } from "./owner-lock";
import { provision } from "./provision";
import { type ServerProcess, startServer } from "./server-process";
import { stopOrphan } from "./stop-orphan";

export interface DatabaseOptions {
  dataDir: string;
  database?: string;
  isDurable?: boolean;
  /** Told when the server died and was started again, or could not be. */
  onNotice?: (text: string) => void;
}

export interface RunningDatabase {
  url: string;
  urlFor(database: string): string;
  stop(): Promise<void>;
}

export const appDatabase = "outweigh";
const stopSeconds = 20;

/** @example databaseUrl(5433, "secret", "outweigh") // "postgresql://outweigh:secret@127.0.0.1:5433/outweigh" */
export function databaseUrl(port: number, password: string, database: string): string {
  return `postgresql://${appRole}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts the embedded PostgreSQL on a data folder, making the folder when needed, and keeps it running until
 * `stop` or the end of this process. A server that dies is started again on the same port.
 * @throws AlreadyOwnedError when another process runs it.
 * @example const { url, stop } = await startDatabase({ dataDir: ".data/postgres" })
 */
export async function startDatabase(options: DatabaseOptions): Promise<RunningDatabase> {
  const { database = appDatabase, isDurable = true, onNotice = () => {} } = options;
  const folder = clusterFolder(options.dataDir);
  await prepareFolder(folder);
  const giveBack = await takeLock(folder.lock, folder.root);
  try {
    const credentials = await ensureCluster(folder, isDurable);
    const server = await startServer(folder, { password: credentials.superuser, isDurable });
    await provision(server.port, credentials, database).catch(async (error) => {
      server.kept.release();
      await server.kept.exited;
      throw error;
    });
    const supervisor = supervise(folder, credentials, { server, isDurable, onNotice });
    const urlFor = (name: string) => databaseUrl(server.port, credentials.app, name);
    const stop = async () => {
      await supervisor.stop();
      await giveBack();
    };
    return { url: urlFor(database), urlFor, stop };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function prepareFolder(folder: ClusterFolder): Promise<void> {
  await mkdir(folder.root, { recursive: true });
  const owner = (await stat(folder.root)).uid;
  const self = process.getuid?.();
  if (self !== undefined && owner !== self) {
    throw new Error(`${folder.root} belongs to another user (id ${owner}); start as that user.`);
  }
  // Open to passing through only where the server has to run under another user id (see unprivileged.ts).
  await chmod(folder.root, self === 0 ? 0o711 : 0o700);
}

interface Supervision {
  server: ServerProcess;
  isDurable: boolean;
  onNotice: (text: string) => void;
}

function supervise(
  folder: ClusterFolder,
  credentials: Credentials,
  { server, isDurable, onNotice }: Supervision,
) {
  let current = server;
  let isStopping = false;
  const watch = async () => {
    while (!isStopping) {
      await current.kept.exited;
      if (isStopping) return;
      onNotice(`PostgreSQL ended unexpectedly; starting it again. Its log is ${folder.log}`);
      current = await startServer(folder, { password: credentials.superuser, isDurable, port: server.port });
      if (isStopping) current.kept.release();
    }
  };
  const watching = watch().catch((error: Error) => onNotice(error.message));
  return {
    async stop() {
      isStopping = true;
      current.kept.release();
      await Promise.race([current.kept.exited, sleep(stopSeconds * 1000, undefined, { ref: false })]);
      await stopOrphan(folder);
      await watching;
    },
  };
}
