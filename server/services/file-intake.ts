import "server-only";
import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { EMPTY_FILE, MOST_FILE_BYTES, TOO_LARGE } from "@/domain/attachment";
import { AppError, invalid } from "@/domain/errors";
import { newIncomingPath } from "@/server/services/file-incoming";

/** A file that came in whole and lies on this disk under a name of its own. */
export interface Received {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Removes it, unless it has been moved to its place. */
  discard(): Promise<void>;
}

/** How much is taken in, in bytes, and the sentence for what is more. */
export interface IntakeLimit {
  readonly bytes: number;
  readonly message: string;
}

const ATTACHMENT: IntakeLimit = { bytes: MOST_FILE_BYTES, message: TOO_LARGE };

async function write(
  file: FileHandle,
  body: AsyncIterable<Uint8Array>,
  limit: IntakeLimit,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit.bytes) throw invalid({ file: limit.message });
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  if (size === 0) throw invalid({ file: EMPTY_FILE });
  await file.sync();
  return { size, sha256: hash.digest("hex") };
}

/**
 * Writes a file to disk while it comes in, a piece at a time, and computes its hash on the way. When it is too large,
 * empty or breaks off, nothing of it is left.
 */
export async function receiveFile(
  body: AsyncIterable<Uint8Array>,
  limit: IntakeLimit = ATTACHMENT,
): Promise<Received> {
  const path = await newIncomingPath();
  const discard = () => rm(path, { force: true });
  const file = await open(path, "wx", 0o600);
  try {
    const { size, sha256 } = await write(file, body, limit);
    await file.close();
    return { path, size, sha256, discard };
  } catch (error) {
    await file.close().catch(() => {});
    await discard();
    if (error instanceof AppError) throw error;
    throw new AppError(
      "INVALID",
      "The file did not arrive whole. Nothing of it was kept; please try again.",
      {
        fields: { file: "The file did not arrive whole. Nothing of it was kept; please try again." },
      },
    );
  }
}
