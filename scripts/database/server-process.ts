import { closeSync, openSync } from "node:fs";
import { readFile, rename, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { ClusterFolder } from "./cluster-folder";
import { superuserRole } from "./credentials";
import { freePort } from "./free-port";
import { type KeptProcess, startKept } from "./keeper";
import { findPostgresBinaries } from "./postgres-binaries";
import { serverArguments } from "./server-settings";
import { stopOrphan } from "./stop-orphan";
import { launchUnprivileged, serverEnvironment } from "./unprivileged";

export interface ServerProcess {
  port: number;
  kept: KeptProcess;
}

/** Pauses between attempts; after a kill -9 the old server's last processes need a moment to go. */
const pausesMilliseconds = [100, 300, 1000, 2000, 4000, 8000];
const recoverySeconds = 120;
const wrongPassword = "28P01";
const keptLogBytes = 5_000_000;

/**
 * Starts PostgreSQL on a folder and waits until it answers, also after a crash.
 * @throws Error with the end of the server's log when it does not come up.
 */
export async function startServer(
  folder: ClusterFolder,
  options: { password: string; isDurable: boolean; port?: number },
): Promise<ServerProcess> {
  await turnLogOver(folder.log);
  for (const pause of [...pausesMilliseconds, undefined]) {
    await stopOrphan(folder);
    const port = options.port ?? (await freePort());
    const kept = await launch(folder, port, options.isDurable);
    if (await answers(folder, port, options.password, kept)) return { port, kept };
    kept.release();
    await kept.exited;
    if (pause !== undefined) await sleep(pause);
  }
  throw new Error(`PostgreSQL did not start. The end of ${folder.log}:\n${await endOfLog(folder.log)}`);
}

async function launch(folder: ClusterFolder, port: number, isDurable: boolean): Promise<KeptProcess> {
  const { postgres } = await findPostgresBinaries();
  const log = openSync(folder.log, "a", 0o600);
  try {
    return startKept(
      launchUnprivileged([postgres, ...serverArguments(folder.cluster, { port, isDurable })], folder.cluster),
      serverEnvironment(),
      log,
    );
  } finally {
    closeSync(log);
  }
}

async function answers(
  folder: ClusterFolder,
  port: number,
  password: string,
  kept: KeptProcess,
): Promise<boolean> {
  const deadline = Date.now() + recoverySeconds * 1000;
  while (!kept.hasExited() && Date.now() < deadline) {
    const client = new Client({
      host: "127.0.0.1",
      port,
      user: superuserRole,
      password,
      database: "postgres",
    });
    client.on("error", () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === wrongPassword) throw await wrongCredentials(folder, kept);
      await sleep(30);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

async function wrongCredentials(folder: ClusterFolder, kept: KeptProcess): Promise<Error> {
  kept.release();
  // Whoever is told so finds the folder at rest, with nothing that still writes to it.
  await kept.exited;
  return new Error(
    `The passwords in ${folder.credentials} are not those of the database in ${folder.cluster}.`,
  );
}

async function turnLogOver(log: string): Promise<void> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  if (size > keptLogBytes) await rename(log, `${log}.old`);
}

async function endOfLog(log: string): Promise<string> {
  return (await readFile(log, "utf8").catch(() => "")).split("\n").slice(-15).join("\n");
}
