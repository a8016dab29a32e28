import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { ClusterFolder } from "./cluster-folder";
import { commandOf, identityOf, isAlive } from "./process-identity";

const patienceSeconds: [NodeJS.Signals, number][] = [
  ["SIGINT", 15],
  ["SIGQUIT", 5],
  ["SIGKILL", 5],
];

/** The port a server on this folder listens at, once it says it is ready; undefined before. */
export async function readyPort(folder: ClusterFolder): Promise<number | undefined> {
  const lines = (await readFile(folder.postmasterPid, "utf8").catch(() => "")).split("\n");
  return lines[7]?.trim() === "ready" ? Number(lines[3]) : undefined;
}

/**
 * Stops a PostgreSQL that still runs on the folder though its supervisor is gone: politely first, by force at
 * last. Does nothing when the recorded process is another program.
 */
export async function stopOrphan(folder: ClusterFolder): Promise<boolean> {
  const pid = Number((await readFile(folder.postmasterPid, "utf8").catch(() => "")).split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !commandOf(pid).includes(folder.cluster)) return false;
  const server = identityOf(pid);
  for (const [signal, seconds] of patienceSeconds) {
    if (!isAlive(server)) return true;
    try {
      process.kill(pid, signal);
    } catch {
      return true;
    }
    const deadline = Date.now() + seconds * 1000;
    while (isAlive(server) && Date.now() < deadline) await sleep(50);
  }
  return true;
}
