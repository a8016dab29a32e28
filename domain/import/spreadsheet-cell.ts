/**
 * A text that a spreadsheet would take for a formula, or that has been kept from it already: after any apostrophes and
 * spaces it begins with one of the signs that start one (also as East Asian keyboards write them), a tab or a line's end.
 */
const EXECUTED = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/**
 * A text as an export writes it: with an apostrophe before it where a spreadsheet would execute it. Both in CSV and in XLSX,
 * for a workbook may be saved as CSV. Numbers are written as numbers and never come through here.
 * `neutralizeCell("=1+1")` is "'=1+1".
 */
export function neutralizeCell(text: string): string {
  return EXECUTED.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralizeCell`; any other text as it is. `restoreCell("'=1+1")` is "=1+1". */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && EXECUTED.test(cell.slice(1)) ? cell.slice(1) : cell;
}
