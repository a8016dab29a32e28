import { IMPORT_FIELDS } from "@/domain/import/import-fields";
import type { ImportSubject } from "@/domain/import/import-kinds";
import type { ImportMapping } from "@/domain/import/import-mapping";
import type { CellRules } from "@/domain/import/read-cell";
import { type FieldColumns, placeFields, readCells, shownCell } from "@/domain/import/row-cells";
import { rowInputOf } from "@/domain/import/row-inputs";
import { rowSchemasOn } from "@/domain/import/row-schemas";
import type { ReadRow, RowProblem, RowValues } from "@/domain/import/row-value";
import { rowValueOf } from "@/domain/import/row-values";

/** What rows are held against; `columns` is how many headings there are, where a row could have more cells than that. */
export interface RowRules extends CellRules {
  readonly columns?: number | undefined;
}

/** Reads the rows of one table. */
export type RowReader<Subject extends ImportSubject> = (
  cells: readonly string[],
) => ReadRow<RowValues[Subject]>;

const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  statedGenuineness: "genuineness",
  statedGenuinenessNote: "genuinenessNote",
};

/** The fields that stand in for another one that has no column of its own. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  candidateName: ["firstName", "lastName"],
  candidateReference: ["candidateName", "candidateEmail", "firstName", "lastName"],
  grade: ["gradePercent"],
  outcomeReference: ["outcomeStatement"],
};

function columnFor(field: string, places: readonly FieldColumns[]): number | null {
  for (const key of [field, ...(INSTEAD[field] ?? [])]) {
    const column = places.find((place) => place.field.key === key)?.columns[0];
    if (column !== undefined) return column;
  }
  return null;
}

/** The fields no row can do without that this one leaves blank, those with an unreadable cell aside. */
function blanks(places: readonly FieldColumns[], isSaid: (key: string) => boolean): string[] {
  return places.filter(({ field }) => field.isRequired && !isSaid(field.key)).map(({ field }) => field.key);
}

/** With more cells than headings, none of them surely stands where it should. */
function slippedCell(cells: readonly string[], columns = Number.POSITIVE_INFINITY): RowProblem | undefined {
  const extra = cells.slice(columns).find((cell) => cell.trim() !== "");
  if (extra === undefined) return undefined;
  const reason = `There are ${cells.length} cells here and ${columns} headings: a separator too many, or a quotation mark missing.`;
  return { column: null, field: "", reason, value: shownCell(extra) };
}

/**
 * Prepares to read the rows of a table: what one row says, or every reason against it. Days after `today` ("2026-11-01") are
 * refused. Pure: the same cells are always read the same.
 */
export function rowReader<Subject extends ImportSubject>(
  subject: Subject,
  mapping: ImportMapping,
  rules: RowRules,
): RowReader<Subject> {
  const places = placeFields(IMPORT_FIELDS[subject], mapping);
  const schema = rowSchemasOn(rules.today)[subject];
  return (cells) => {
    const slipped = slippedCell(cells, rules.columns);
    if (slipped) return { problems: [slipped] };
    const { said, problems } = readCells(places, cells, rules);
    const refused = new Set(problems.map(({ field }) => field));
    const add = (field: string, reason: string) => {
      if (refused.has(field)) return;
      refused.add(field);
      const column = columnFor(field, places);
      const value = column === null ? "" : shownCell(cells[column] ?? "");
      problems.push({ column, field, reason, value } satisfies RowProblem);
    };
    const hasName = said.firstName !== undefined || said.lastName !== undefined;
    const isSaid = (key: string) => said[key] !== undefined || (key === "candidateName" && hasName);
    for (const field of blanks(places, isSaid)) add(field, "Please fill this in.");
    const { input, problems: against } = rowInputOf(subject, said);
    for (const { field, reason } of against) add(field, reason);
    const row = schema.safeParse(input);
    for (const { path, message } of row.error?.issues ?? []) {
      const rule = String(path[0] ?? "");
      add(FIELD_OF_RULE[rule] ?? rule, message);
    }
    if (problems.length > 0 || !row.success) return { problems };
    return { value: rowValueOf(subject, row.data) as RowValues[Subject] };
  };
}

/** Reads one row: `readRow("CANDIDATE", ["Ben Okoro"], { 0: "candidateName" }, { today })` has the name in its value. */
export function readRow<Subject extends ImportSubject>(
  subject: Subject,
  cells: readonly string[],
  mapping: ImportMapping,
  rules: RowRules,
): ReadRow<RowValues[Subject]> {
  return rowReader(subject, mapping, rules)(cells);
}
