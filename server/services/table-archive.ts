import "server-only";
import { type Archive, type ArchiveBounds, brokenAs, openArchive } from "@/server/services/zip-archive";

const BOUNDS: ArchiveBounds = {
  entries: 10_000,
  unpacked: 400 * 1024 * 1024,
  // A sheet of nothing but the same row packs to a hundredth.
  ratio: 250,
  words: {
    broken:
      "This workbook is damaged and cannot be read. Open it in a spreadsheet, save it anew, and import that.",
    tooLarge:
      "This workbook is far larger unpacked than a table can be. Save the sheet as CSV, and import that.",
    locked: "This workbook has a password. Save it without one, and import that.",
  },
};

/** What is thrown for whatever is wrong with a workbook; what is wrong with the machine stays what it is. */
export function damaged(error?: unknown): unknown {
  return brokenAs(BOUNDS.words.broken, error);
}

/** Opens the archive that a workbook is. Whoever opens it closes it. */
export function openWorkbookArchive(path: string): Promise<Archive> {
  return openArchive(path, BOUNDS);
}
