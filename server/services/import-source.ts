import "server-only";
import { readFile } from "node:fs/promises";
import { AppError } from "@/domain/errors";
import type { ImportedPerson } from "@/domain/import/imported-person";
import type { ImportedRow, ReadRow } from "@/domain/import/imported-row";
import { rowReader } from "@/domain/import/read-row";
import { readArchive } from "@/server/services/archive-read";
import { openImportJson, type PlacedProblem } from "@/server/services/import-json";
import { isTable } from "@/server/services/import-mapped";
import { type ImportRow, mappingOf, optionsOf, storedMapping } from "@/server/services/import-record";
import { importedRowOf, issuesOf } from "@/server/services/import-rows";
import { openTable, type Table, type TableChoice } from "@/server/services/table-open";

/** Opens the table of an import as it was said to be read. */
export function openImportTable(
  { encoding, separator, sheet }: Pick<ImportRow, "encoding" | "separator" | "sheet">,
  path: string,
): Promise<Table> {
  const choice = {
    encoding: encoding || undefined,
    separator: separator || undefined,
    sheet: sheet || undefined,
  };
  return openTable(path, choice as TableChoice);
}

/** Prepares to read the rows of an import's table as they are mapped. `today` is "2026-11-01". */
export function importRowReader(row: ImportRow, { headings }: Table, today: string) {
  const { dateOrder } = optionsOf(row);
  const rules = { today, dateOrder, columns: headings.length };
  return rowReader(row.subject ?? "CANDIDATE", storedMapping(mappingOf(row)), rules);
}

async function* tableRows(row: ImportRow, path: string, today: string): AsyncIterable<ReadRow> {
  const subject = row.subject ?? "CANDIDATE";
  const table = await openImportTable(row, path);
  const read = importRowReader(row, table, today);
  for await (const { line, cells } of table.rows()) {
    const found = read(cells);
    if ("value" in found) yield { line, value: importedRowOf(subject, found.value), problems: [] };
    else yield { line, value: null, problems: issuesOf(found.problems, table.headings) };
  }
}

function rowOf(person: ImportedPerson | null): ImportedRow | null {
  return person && { ...person, isWithdrawn: false, outcomes: [], supports: [] };
}

const issueOf = ({ path, reason, value, line }: PlacedProblem) => ({ column: path, reason, value, line });

async function* peopleRows(path: string, today: string): AsyncIterable<ReadRow> {
  const file = await openImportJson(await readFile(path), today);
  const [first] = file.problems;
  if (file.format === null) throw new AppError("INVALID", first?.reason ?? "This file cannot be read.");
  for (const problem of file.problems)
    yield { line: problem.line, value: null, problems: [issueOf(problem)] };
  for await (const { line, person, problems } of file.readings()) {
    yield { line, value: rowOf(person), problems: problems.map(issueOf) };
  }
}

/** The rows of an import's file in their order, each as it was read, whatever its format. `today` is "2026-11-01". */
export async function openSource(
  row: ImportRow,
  path: string,
  today: string,
): Promise<AsyncIterable<ReadRow>> {
  if (isTable(row.format)) return tableRows(row, path, today);
  return row.format === "OUTWEIGH" ? readArchive(path, today) : peopleRows(path, today);
}
