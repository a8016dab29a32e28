import { CsvScanner, type TableRow } from "@/domain/import/csv-scanner";
import { IMPORT_SEPARATORS } from "@/domain/import/import-input";

export type Separator = (typeof IMPORT_SEPARATORS)[number];

/** What spreadsheets write on a line of its own before the headings. */
const SAID = /^sep=([,;\t|])\r?\n/i;

function rowsOf(sample: string, separator: Separator): TableRow[] {
  try {
    return new CsvScanner(separator).push(sample);
  } catch {
    return [];
  }
}

/** How many rows have as many cells as the first, and how many those are; nothing is parted where there is only one. */
function agreement(sample: string, separator: Separator): { rows: number; cells: number } {
  const [first, ...rest] = rowsOf(`${sample}\n`, separator);
  const cells = first?.cells.length ?? 0;
  if (cells < 2) return { rows: 0, cells: 0 };
  return { rows: 1 + rest.filter((row) => row.cells.length === cells).length, cells };
}

/** Whether a first row is no headings but says what parts the cells. */
export function saysSeparator(row: TableRow): boolean {
  return (
    row.line === 1 && /^sep=.?$/i.test(row.cells[0] ?? "") && row.cells.slice(1).every((cell) => cell === "")
  );
}

/**
 * What parts the cells of a table, from the beginning of its text: what it says itself, else the sign by which most rows have
 * as many cells as the first, else the comma. `guessSeparator("a;b\n1,5;2")` is ";".
 */
export function guessSeparator(sample: string): Separator {
  const said = SAID.exec(sample)?.[1];
  if (said) return said as Separator;
  let best: Separator = ",";
  let most = { rows: 0, cells: 0 };
  for (const separator of IMPORT_SEPARATORS) {
    const found = agreement(sample, separator);
    if (found.rows > most.rows || (found.rows === most.rows && found.cells > most.cells)) {
      best = separator;
      most = found;
    }
  }
  return best;
}
