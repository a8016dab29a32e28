import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { identityOf, isAlive, type ProcessIdentity } from "./process-identity";

export interface Owner extends ProcessIdentity {
  since: string;
}

/** Thrown when another running process owns the data folder. */
export class AlreadyOwnedError extends Error {
  constructor(
    readonly folder: string,
    readonly owner: Owner,
  ) {
    super(
      `The data in ${folder} is in use by process ${owner.pid}, running since ${owner.since}. ` +
        "Stop that one first (Ctrl-C in its window), or set OUTWEIGH_DATA_DIR to another folder.",
    );
  }
}

/** The living owner recorded in a lock file; undefined when there is none or it has ended. */
export async function readOwner(file: string): Promise<Owner | undefined> {
  const owner = parse(await readFile(file, "utf8").catch(() => ""));
  return owner && isAlive(owner) ? owner : undefined;
}

/**
 * Takes a lock file for this process, replacing one whose process has ended, and returns how to give it back.
 * @throws AlreadyOwnedError when a living process holds it.
 */
export async function takeLock(file: string, folder: string): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ ...identityOf(process.pid), since: new Date().toISOString() });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    while (!(await claim(draft, file))) {
      const held = await readFile(file, "utf8").catch(() => "");
      const owner = parse(held);
      if (owner && isAlive(owner)) throw new AlreadyOwnedError(folder, owner);
      await setAside(file, held);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readFile(file, "utf8").catch(() => "")) === mine) await rm(file, { force: true });
  };
}

/** A hard link appears whole or not at all, so no reader ever sees half a lock. */
async function claim(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a dead lock; if a rival has replaced it in between, the rival's lock is put back. */
async function setAside(file: string, expected: string): Promise<void> {
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).catch(() => {});
  const found = await readFile(aside, "utf8").catch(() => expected);
  if (found !== expected) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function parse(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return undefined;
  }
}
