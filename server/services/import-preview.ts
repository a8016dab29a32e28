import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { foldHeading } from "@/domain/import/fold-heading";
import { IMPORT_FIELDS } from "@/domain/import/import-fields";
import type {
  ColumnGuess,
  ImportPreview,
  PeoplePreview,
  PreviewField,
  PreviewRow,
  TablePreview,
} from "@/domain/import/import-view";
import type { ReadRow } from "@/domain/import/imported-row";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { withImportFile } from "@/server/services/import-file";
import { isTable, whyUnmapped } from "@/server/services/import-mapped";
import { type ImportRow, mappingOf, seeImport } from "@/server/services/import-record";
import { guessColumns, loadRemembered } from "@/server/services/import-remembered";
import { issuesOf } from "@/server/services/import-rows";
import { importRowReader, openImportTable, openSource } from "@/server/services/import-source";

/** How many rows, or people, are shown before anything is checked. */
const SHOWN = 20;
const LONGEST_CELL = 300;

function fieldsOf(row: ImportRow): PreviewField[] {
  return IMPORT_FIELDS[row.subject ?? "CANDIDATE"].map(({ key, heading, isRequired, hint }) => {
    return { key, name: heading, isRequired, hint };
  });
}

function guessesOf(row: ImportRow, remembered: Readonly<Record<string, string>>): (ColumnGuess | null)[] {
  const columns = row.columns as string[];
  const guessed = guessColumns(row.format, row.subject ?? "CANDIDATE", columns, remembered);
  return columns.map((heading, index) => {
    const field = guessed[index] ?? "";
    if (Object.hasOwn(remembered, foldHeading(heading))) return { field, from: "LAST_TIME" };
    return field === "" ? null : { field, from: "HEADING" };
  });
}

async function first<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length === SHOWN) break;
  }
  return taken;
}

async function previewTable(
  row: ImportRow,
  path: string,
  today: string,
  remembered: Readonly<Record<string, string>>,
): Promise<TablePreview> {
  const columns = row.columns as string[];
  const missing = whyUnmapped(row);
  const table = await openImportTable(row, path);
  const read = importRowReader(row, table, today);
  const rows = (await first(table.rows())).map(({ line, cells }): PreviewRow => {
    const found = missing.length > 0 ? undefined : read(cells);
    const problems = found && "problems" in found ? issuesOf(found.problems, columns) : [];
    return { line, cells: columns.map((_, index) => (cells[index] ?? "").slice(0, LONGEST_CELL)), problems };
  });
  const shown = {
    columns,
    mapping: mappingOf(row),
    guesses: guessesOf(row, remembered),
    fields: fieldsOf(row),
  };
  return { kind: "TABLE", ...shown, missing, sheets: table.sheets, rows };
}

function personOf({ value }: ReadRow) {
  if (!value) return [];
  const { name, email, headline, outcomes, draftOutcomes, credentials } = value;
  const counts = { outcomes: outcomes.length, drafts: draftOutcomes.length, credentials: credentials.length };
  return [{ name, email, headline, ...counts }];
}

async function previewPeople(row: ImportRow, path: string, today: string): Promise<PeoplePreview> {
  const rows = await first(await openSource(row, path, today));
  const problems = rows.flatMap((one) =>
    one.problems.map(({ line, column, reason }) => ({ line: line ?? one.line, column, reason })),
  );
  return { kind: "PEOPLE", people: rows.flatMap(personOf), problems };
}

/** What a file holds and how its first rows would be read, before anything is checked or stored. */
export async function previewImport(actor: Actor, { id }: { id: string }): Promise<ImportPreview> {
  const { organizationId, at } = actor;
  const { row, remembered } = await inTransaction(async (tx) => {
    const seen = await seeImport(tx, actor, "import.get", id);
    const columns = seen.columns as string[];
    const known = seen.subject ? await loadRemembered(tx, organizationId, seen.subject, columns) : {};
    return { row: seen, remembered: known };
  });
  const today = calendarDayOf(at);
  return withImportFile<ImportPreview>(row, (path) =>
    isTable(row.format) ? previewTable(row, path, today, remembered) : previewPeople(row, path, today),
  );
}
