import "server-only";
import { type Archive, type ArchiveBounds, openArchive } from "@/server/services/zip-archive";

/** An archive that came in, opened for reading. */
export type ArchiveEntries = Archive;

const NO_ARCHIVE = "This is no archive that can be opened. An export that was broken off cannot be imported.";

// Attachments can pack to nearly nothing: what bounds them is how much there is of it in all.
const BOUNDS: ArchiveBounds = {
  entries: 100_000,
  unpacked: 1024 * 1024 * 1024,
  ratio: Number.POSITIVE_INFINITY,
  words: {
    broken: NO_ARCHIVE,
    tooLarge: "This archive holds more than can be imported at once.",
    locked: NO_ARCHIVE,
  },
};

/** Opens a file as an archive; whoever opens it closes it. @throws INVALID for what is none. */
export function openArchiveFile(path: string): Promise<ArchiveEntries> {
  return openArchive(path, BOUNDS);
}
