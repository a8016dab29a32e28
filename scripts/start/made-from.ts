import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint } from "./fingerprint";

/**
 * Makes something unless it was made from the same sources before. The stamp goes first and comes back last, so
 * that being interrupted means making it again.
 * @returns whether it had to be made.
 */
export async function makeUnlessFresh(
  stamp: string,
  sources: string[],
  make: () => Promise<void>,
): Promise<boolean> {
  const print = await fingerprint(sources);
  if ((await readFile(stamp, "utf8").catch(() => "")) === print) return false;
  await rm(stamp, { force: true });
  await make();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, print);
  return true;
}
