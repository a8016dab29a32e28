import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/**
 * A hash over the names and contents of files and folders, to tell whether something made from them is up to date.
 * Files that do not exist count as absent.
 * @example await fingerprint(["app", "package-lock.json"]) // "5f70bf18a0…", 64 digits
 */
export async function fingerprint(sources: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesOf(source))
      hash
        .update(`${file}\0`)
        .update(await readFile(file))
        .update("\0");
  }
  return hash.digest("hex");
}

async function filesOf(source: string): Promise<string[]> {
  const kind = await stat(source).catch(() => undefined);
  if (!kind) return [];
  if (kind.isFile()) return [source];
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
