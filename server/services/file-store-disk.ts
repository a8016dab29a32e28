import "server-only";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { filesDir } from "@/lib/env";
import type { FileKey, FileStore } from "@/server/services/file-place";

const SHA256 = /^[0-9a-f]{64}$/;
const PRIVATE = 0o700;

function folderOf(organizationId: string): string {
  return path.join(/* turbopackIgnore: true */ filesDir(), organizationId);
}

function pathOf({ organizationId, sha256 }: FileKey): string {
  return path.join(folderOf(organizationId), sha256);
}

/** Writes to disk that a folder has changed; without it, a power cut could lose a file that was renamed into place. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().catch(() => {});
  await handle.close();
}

async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size;
}

async function place(key: FileKey, received: string, size: number): Promise<void> {
  const target = pathOf(key);
  if ((await sizeOf(target)) === size) return;
  const folder = folderOf(key.organizationId);
  await mkdir(folder, { recursive: true, mode: PRIVATE });
  await rename(received, target);
  await syncFolder(folder);
}

async function* list(organizationId: string): AsyncIterable<FileKey> {
  const names = await readdir(folderOf(organizationId)).catch(() => []);
  for (const sha256 of names) if (SHA256.test(sha256)) yield { organizationId, sha256 };
}

/** Files on this machine's disk, in one folder for each tenant. */
export function diskStore(): FileStore {
  return {
    place,
    list,
    pathOf,
    read: async (key) => {
      const file = await open(pathOf(key), "r");
      return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
