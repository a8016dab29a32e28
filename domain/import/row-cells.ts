import type { ImportField } from "@/domain/import/import-field";
import { columnsOf, type ImportMapping } from "@/domain/import/import-mapping";
import { type CellRules, type CellValue, readCell } from "@/domain/import/read-cell";
import type { RowProblem } from "@/domain/import/row-value";
import { restoreCell } from "@/domain/import/spreadsheet-cell";

/** Where a field stands in a table: nowhere, in one column, or in several that go into it together. */
export interface FieldColumns {
  readonly field: ImportField;
  readonly columns: readonly number[];
}

/** What the cells of one row say, by field, blank ones left out. */
export type RowCells = Readonly<Record<string, CellValue>>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is left out
const UNPRINTABLE = /[\u0000-\u001f\u007f\u2028\u2029]+|\p{Cs}/gu;
const LONGEST_SHOWN = 200;

/** A cell as it is shown beside a problem: one line of at most 200 characters that can be stored. */
export function shownCell(cell: string): string {
  const line = cell.slice(0, LONGEST_SHOWN + 1);
  const cut = line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
  return cut.replace(UNPRINTABLE, " ").trim();
}

/** Where each field of a subject stands, by a mapping. */
export function placeFields(fields: readonly ImportField[], mapping: ImportMapping): FieldColumns[] {
  return fields.map((field) => ({ field, columns: columnsOf(mapping, field.key) }));
}

/** Reads one row cell by cell; a cell that cannot be read is a problem, and its field counts as blank. */
export function readCells(
  places: readonly FieldColumns[],
  cells: readonly string[],
  rules: CellRules,
): { readonly said: RowCells; readonly problems: RowProblem[] } {
  const said: Record<string, CellValue> = {};
  const problems: RowProblem[] = [];
  for (const { field, columns } of places) {
    for (const column of columns) {
      const cell = cells[column] ?? "";
      const text = restoreCell(cell);
      if (text.trim() === "") continue;
      const reading = readCell(text, field.kind, rules);
      if (!reading.isRead) {
        problems.push({ column, field: field.key, reason: reading.reason, value: shownCell(cell) });
      } else if (Array.isArray(reading.value)) {
        said[field.key] = [...((said[field.key] as readonly string[] | undefined) ?? []), ...reading.value];
      } else said[field.key] = reading.value;
    }
  }
  return { said, problems };
}
