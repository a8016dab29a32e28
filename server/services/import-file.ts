import "server-only";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { AppError } from "@/domain/errors";
import { FILE_GONE } from "@/domain/import/import-deed";
import { newIncomingPath } from "@/server/services/file-incoming";
import { fileStore } from "@/server/services/file-store";
import type { ImportRow } from "@/server/services/import-record";

/**
 * Lets `work` read the file of an import as one that lies on this disk. One that is kept elsewhere is fetched for the time,
 * and removed afterwards; a process that is killed leaves it to the sweep of unfinished uploads.
 * @throws LOCKED when the file was let go.
 */
export async function withImportFile<Result>(
  { organizationId, file }: Pick<ImportRow, "organizationId" | "file">,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  if (!file) throw new AppError("LOCKED", FILE_GONE);
  const store = await fileStore();
  const key = { organizationId, sha256: file.sha256 };
  if (store.pathOf) return work(store.pathOf(key));
  const path = await newIncomingPath();
  try {
    const body = Readable.fromWeb((await store.read(key)) as NodeStream<Uint8Array>);
    await pipeline(body, createWriteStream(path, { mode: 0o600, flags: "wx" }));
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}
