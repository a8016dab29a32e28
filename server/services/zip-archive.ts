import "server-only";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { AppError } from "@/domain/errors";

/** How much is read of an archive, whatever it says of itself, and what is said of one that has more or is damaged. */
export interface ArchiveBounds {
  readonly entries: number;
  /** Bytes of everything that is read from one opening of it, counted as they are unpacked. */
  readonly unpacked: number;
  /** From so many times its packed size on, a part beyond 8 MiB was made to burst. */
  readonly ratio: number;
  readonly words: { readonly broken: string; readonly tooLarge: string; readonly locked: string };
}

/** An archive of which parts can be read by name. Whoever opens it closes it. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** A part, a piece at a time. @throws INVALID when it is not there, cannot be unpacked, or exceeds the bounds. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

const RATIO_FROM = 8 * 1024 * 1024;

/** A refusal for whatever is wrong with a file; what is wrong with the machine stays what it is. */
export function brokenAs(words: string, error?: unknown): unknown {
  if (error instanceof AppError || (error instanceof Error && "syscall" in error)) return error;
  return new AppError("INVALID", words);
}

async function entriesOf(zip: ZipFile, { entries: most, words }: ArchiveBounds): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= most) throw new AppError("INVALID", words.tooLarge);
    // Two parts of one name are read differently by different programs.
    if (entries.has(entry.fileName)) throw new AppError("INVALID", words.broken);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/**
 * Opens a file as an archive and lists what is in it; nothing is unpacked before it is read.
 * @throws INVALID, in the words given, for what is none.
 */
export async function openArchive(path: string, bounds: ArchiveBounds): Promise<Archive> {
  const { broken, tooLarge, locked } = bounds.words;
  const zip = await openPromise(path, { autoClose: false }).catch((error) => {
    throw brokenAs(broken, error);
  });
  const entries = await entriesOf(zip, bounds).catch((error) => {
    zip.close();
    throw brokenAs(broken, error);
  });
  let unpacked = 0;
  async function* read(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry) throw new AppError("INVALID", broken);
    if (entry.isEncrypted()) throw new AppError("INVALID", locked);
    let own = 0;
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) {
        own += (piece as Buffer).length;
        unpacked += (piece as Buffer).length;
        const isBomb = own > RATIO_FROM && own > entry.compressedSize * bounds.ratio;
        if (isBomb || unpacked > bounds.unpacked) throw new AppError("INVALID", tooLarge);
        yield piece as Buffer;
      }
    } catch (error) {
      throw brokenAs(broken, error);
    }
  }
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read,
    close: () => zip.close(),
  };
}

const NAMES_ONLY: ArchiveBounds = {
  entries: 200_000,
  unpacked: 0,
  ratio: 0,
  words: { broken: "This archive is damaged.", tooLarge: "This archive is too large.", locked: "" },
};

/** The names of what is in an archive; none where it cannot be read. Nothing of it is unpacked. */
export async function archiveNames(path: string): Promise<readonly string[]> {
  try {
    const archive = await openArchive(path, NAMES_ONLY);
    archive.close();
    return archive.names;
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
