import "server-only";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { AppError } from "@/domain/errors";

/** An archive that came in, opened for reading. */
export interface ArchiveEntries {
  has(path: string): boolean;
  /** A file's content, a piece at a time. @throws INVALID when it is not there or cannot be unpacked. */
  read(path: string): AsyncIterable<Buffer>;
  close(): void;
}

// What is read of an archive is bounded, whatever it says of itself: so many files, and so much of them unpacked.
const MOST_ENTRIES = 100_000;
const MOST_UNPACKED = 1024 * 1024 * 1024;

const NO_ARCHIVE = "This is no archive that can be opened. An export that was broken off cannot be imported.";
const TOO_LARGE = "This archive holds more than can be imported at once.";

function refused(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError("INVALID", NO_ARCHIVE);
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new AppError("INVALID", TOO_LARGE);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

/** Opens a file as an archive; whoever opens it closes it. @throws INVALID for what is none. */
export async function openArchiveFile(path: string): Promise<ArchiveEntries> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error) => {
    throw refused(error);
  });
  const entries = await listEntries(zip).catch((error) => {
    zip.close();
    throw refused(error);
  });
  let unpacked = 0;
  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry) throw new AppError("INVALID", `This archive has no ${name}.`);
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        unpacked += (piece as Buffer).length;
        if (unpacked > MOST_UNPACKED) throw new AppError("INVALID", TOO_LARGE);
        yield piece as Buffer;
      }
    } catch (error) {
      throw refused(error);
    }
  }
  return { has: (name) => entries.has(name), read, close: () => zip.close() };
}
