import "server-only";
import { stringify } from "csv-stringify/sync";
import type { WrittenCell } from "@/domain/import/write-row";

/** UTF-8 as spreadsheets tell it from the encodings of before. */
export const BYTE_ORDER_MARK = "\ufeff";

/** One alone ends a row for whoever reads, though it is not the one that is written. */
const LINE_END = /[\r\n]/u;

/** Rows of a table of CSV as RFC 4180 has it: commas, quotes where they are needed, CR LF. */
export function csvText(rows: readonly (readonly WrittenCell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
    { record_delimiter: "windows", quoted_match: LINE_END },
  );
}
