import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "@/domain/errors";
import { CsvScanner, type TableRow } from "@/domain/import/csv-scanner";
import type { ArchiveEntries } from "@/server/services/archive-entries";

async function* textOf(archive: ArchiveEntries, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of archive.read(name)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new AppError("INVALID", `${name} is not UTF-8. Export the archive again.`);
    throw error;
  }
}

/** The rows of a table of an archive, its headings the first of them; others have their turn between the pieces. */
export async function* archiveTable(archive: ArchiveEntries, name: string): AsyncGenerator<TableRow> {
  const scanner = new CsvScanner(",");
  for await (const text of textOf(archive, name)) {
    yield* scanner.push(text);
    await nextTurn();
  }
  yield* scanner.end();
}
