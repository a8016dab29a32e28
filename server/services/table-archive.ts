import "server-only";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { AppError } from "@/domain/errors";

// What is read of an archive is bounded, whatever the archive says of itself: bytes are counted as they are unpacked.
const MOST_ENTRIES = 2000;
const MOST_UNPACKED = 400 * 1024 * 1024;
/** A sheet of nothing but the same row packs to a hundredth; what packs to less was made to burst. */
const MOST_RATIO = 250;
const RATIO_FROM = 8 * 1024 * 1024;

const BURSTS =
  "This workbook is far larger unpacked than a table can be. Save the sheet as CSV, and import that.";
const DAMAGED =
  "This workbook is damaged and cannot be read. Open it in a spreadsheet, save it anew, and import that.";
const LOCKED = "This workbook has a password. Save it without one, and import that.";

/** A refusal for whatever is wrong with a file; what is wrong with the machine stays what it is. */
export function damaged(error?: unknown): unknown {
  if (error instanceof AppError || (error instanceof Error && "syscall" in error)) return error;
  return new AppError("INVALID", DAMAGED);
}

/** An archive of which parts can be read by name, one after the other. */
export interface Archive {
  has(name: string): boolean;
  /** @throws INVALID when it cannot be read, or unpacks to more than any table. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    // Two parts of one name are read differently by different programs.
    if (entries.has(entry.fileName) || entries.size >= MOST_ENTRIES) throw new AppError("INVALID", DAMAGED);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** Opens an archive and lists what is in it. Nothing is unpacked before it is read. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: false }).catch((error) => {
    throw damaged(error);
  });
  const entries = await entriesOf(zip).catch((error) => {
    zip.close();
    throw damaged(error);
  });
  let unpacked = 0;
  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry) throw new AppError("INVALID", DAMAGED);
    if (entry.isEncrypted()) throw new AppError("INVALID", LOCKED);
    let own = 0;
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        own += (piece as Buffer).length;
        unpacked += (piece as Buffer).length;
        const isBomb = own > RATIO_FROM && own > entry.compressedSize * MOST_RATIO;
        if (isBomb || unpacked > MOST_UNPACKED) throw new AppError("INVALID", BURSTS);
        yield piece as Buffer;
      }
    } catch (error) {
      throw damaged(error);
    }
  }
  return { has: (name) => entries.has(name), read, close: () => zip.close() };
}
