import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { AppError } from "@/domain/errors";
import { CsvScanner, type TableRow } from "@/domain/import/csv-scanner";
import type { ArchiveEntries } from "@/server/services/archive-entries";
import { MOST_ROWS } from "@/server/services/table-open";

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

function tooLong(name: string): AppError {
  const most = MOST_ROWS.toLocaleString("en-GB");
  return new AppError(
    "INVALID",
    `${name} has more than ${most} rows. Import its tables one by one, in parts.`,
  );
}

/** The rows of a table of an archive, its headings the first of them; others have their turn between the pieces. */
export async function* archiveTable(archive: ArchiveEntries, name: string): AsyncGenerator<TableRow> {
  if (!archive.has(name)) throw new AppError("INVALID", `This archive has no ${name}.`);
  const scanner = new CsvScanner(",");
  let count = 0;
  for await (const text of textOf(archive, name)) {
    const rows = scanner.push(text);
    count += rows.length;
    // The headings are a row of the scanner's.
    if (count > MOST_ROWS + 1) throw tooLong(name);
    yield* rows;
    await nextTurn();
  }
  yield* scanner.end();
}
