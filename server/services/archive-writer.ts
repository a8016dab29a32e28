import "server-only";
import { addAbortSignal, type PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";

/** The parts of a file, in their order. */
export type Parts = AsyncIterable<string | Uint8Array>;

/** An archive that is written while it is read: one file after the other, none of them held whole. */
export interface ArchiveWriter {
  /** What has been written, as fast as it is read. Destroyed, with the reason, when the archive is given up. */
  readonly output: PassThrough;
  /** Adds a file; settles once its last part was taken. What `isPacked` already is not packed again. */
  add(path: string, parts: Parts, options?: { isPacked?: boolean }): Promise<void>;
  /** Adds a short file. */
  addText(path: string, text: string): void;
  /** Writes the directory, without which no program opens the archive. */
  end(): void;
}

/** Begins an archive whose files are all of the instant `at`; `signal` ends it where it stands. */
export function openArchive({ at, signal }: { at: Date; signal: AbortSignal }): ArchiveWriter {
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  zip.on("error", (error: Error) => output.destroy(error));
  const kept = { mtime: at, mode: 0o100_644 };
  return {
    output,
    add: async (path, parts, { isPacked = false } = {}) => {
      const source = addAbortSignal(signal, Readable.from(parts, { objectMode: false }));
      const taken = finished(source);
      zip.addReadStream(source, path, { ...kept, compress: !isPacked });
      await taken;
    },
    addText: (path, text) => zip.addBuffer(Buffer.from(text), path, kept),
    end: () => zip.end(),
  };
}
