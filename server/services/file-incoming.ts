import "server-only";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { filesDir } from "@/lib/env";

/** What a machine of another name leaves behind is taken to be abandoned after this; an upload takes minutes at most. */
const ABANDONED_AFTER_MS = 3_600_000;
const NAME = /^(.+)~(\d+)~([^~]*)~[^~]+\.part$/;

const host = hostname().replace(/[^\w.-]/g, "_");

/** When a process began, as Linux counts it, so that a later one of the same number is not taken for it; else "". */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isRunning(pid: number, began: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return began === startOf(pid);
}

function incomingFolder(): string {
  return path.join(/* turbopackIgnore: true */ filesDir(), "incoming");
}

/** A path of its own for a file that is being received. It names the process, so that a later one sees it has ended. */
export async function newIncomingPath(): Promise<string> {
  const folder = incomingFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, `${host}~${process.pid}~${startOf(process.pid)}~${randomUUID()}.part`);
}

async function isAbandoned(folder: string, name: string, at: Date): Promise<boolean> {
  const [, owner, pid, began] = NAME.exec(name) ?? [];
  if (owner === host) return !isRunning(Number(pid), began ?? "");
  const found = await stat(path.join(folder, name)).catch(() => undefined);
  return found !== undefined && at.getTime() - found.mtimeMs > ABANDONED_AFTER_MS;
}

/** Removes what was being received by processes that have ended; answers how many files. Running uploads go on. */
export async function sweepIncoming(at: Date): Promise<number> {
  const folder = incomingFolder();
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!(await isAbandoned(folder, name, at))) continue;
    await rm(path.join(folder, name), { force: true });
    removed += 1;
  }
  return removed;
}
