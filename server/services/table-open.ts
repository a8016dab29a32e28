import "server-only";
import { open } from "node:fs/promises";
import { AppError } from "@/domain/errors";
import type { TableRow } from "@/domain/import/csv-scanner";
import type { Separator } from "@/domain/import/guess-separator";
import { MOST_COLUMNS } from "@/domain/import/import-input";
import { openText, type TableEncoding } from "@/server/services/table-text";
import { openWorkbook } from "@/server/services/table-workbook";

/** Rows of one table; more than that are several imports. */
export const MOST_ROWS = 250_000;
/** A sheet has no more lines than this. */
const MOST_BLANK = 1_048_576;

/** What somebody says of a file; what is left out, is found out or guessed. */
export interface TableChoice {
  /** Only whether it says that tabs part the cells is looked at; what it is, its content says. */
  readonly mediaType?: string | undefined;
  readonly encoding?: TableEncoding | undefined;
  readonly separator?: Separator | undefined;
  readonly sheet?: string | undefined;
}

/** A file as a table. What does not apply to its kind is empty. */
export interface Table {
  readonly kind: "TEXT" | "WORKBOOK";
  readonly encoding: TableEncoding | "";
  readonly separator: Separator | "";
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The first row that is not blank, as it stands in the file. */
  readonly headings: readonly string[];
  /**
   * The rows below the headings that are not blank, from the beginning each time. Those of a text can be shorter or longer
   * than the headings, those of a workbook only shorter.
   */
  rows(): AsyncGenerator<TableRow>;
}

const EMPTY = "There is nothing in this table.";
const OLD =
  "This is a workbook of the old kind (.xls), or one with a password. Save it as .xlsx without a password, and import that.";

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  const { bytesRead, buffer } = await file.read(Buffer.alloc(8), 0, 8, 0).finally(() => file.close());
  return buffer.subarray(0, bytesRead);
}

type Rows = AsyncIterable<readonly TableRow[]>;

/** The rows that have something in them, many at a time. Blank ones are passed over, but not without end. */
async function* filled(rows: Rows): AsyncGenerator<readonly TableRow[]> {
  let blank = 0;
  for await (const many of rows) {
    const some = many.filter((row) => !isBlank(row));
    blank += many.length - some.length;
    if (blank > MOST_BLANK) {
      throw new AppError("INVALID", "There are more blank rows here than a table can have.");
    }
    yield some;
  }
}

async function firstRow(rows: Rows): Promise<TableRow> {
  for await (const [row] of filled(rows)) if (row) return row;
  throw new AppError("INVALID", EMPTY);
}

async function* rowsBelow(headings: TableRow, rows: Rows, width: number): AsyncGenerator<TableRow> {
  let count = 0;
  for await (const many of filled(rows)) {
    for (const row of many) {
      if (row.line <= headings.line) continue;
      count += 1;
      if (count > MOST_ROWS) {
        const most = MOST_ROWS.toLocaleString("en-GB");
        throw new AppError("INVALID", `A table can have at most ${most} rows. Import this one in parts.`);
      }
      yield row.cells.length > width ? { line: row.line, cells: row.cells.slice(0, width) } : row;
    }
  }
}

/** A heading as it can be stored and read: in one line, without what is no character. */
export function headingOf(cell: string): string {
  const line = cell.replace(/\s+/g, " ");
  return line.replace(/[\p{Cc}\p{Cs}\ufeff]/gu, "").trim();
}

async function withHeadings(table: Omit<Table, "headings" | "rows">, rows: () => Rows): Promise<Table> {
  const first = await firstRow(rows());
  const headings = first.cells.map((cell) => headingOf(cell));
  if (headings.length > MOST_COLUMNS) {
    throw new AppError(
      "INVALID",
      `A table can have at most ${MOST_COLUMNS} columns; this one has ${headings.length}.`,
    );
  }
  // Cells beyond the headings: of a text they say that cells have slipped, of a workbook they are notes beside the table.
  const width = table.kind === "WORKBOOK" ? headings.length : Number.POSITIVE_INFINITY;
  return { ...table, headings, rows: () => rowsBelow(first, rows(), width) };
}

/**
 * Opens a file as a table, by its content: a workbook (.xlsx), or a text parted by commas, semicolons, tabs or bars. Neither
 * is ever in memory as a whole, nothing in it is executed or looked up, and nothing has to be closed: reading to the end, or
 * leaving the loop, lets go of the file.
 * @throws INVALID in words, when it is opened or while it is read, for whatever cannot be read as a table.
 */
export async function openTable(path: string, choice: TableChoice = {}): Promise<Table> {
  const head = await headOf(path);
  if (head.length === 8 && head.readUInt32BE(0) === 0xd0cf11e0) throw new AppError("INVALID", OLD);
  if (head.length >= 4 && head.readUInt32LE(0) === 0x04034b50) {
    const { sheets, sheet, rows } = await openWorkbook(path, choice.sheet);
    return withHeadings({ kind: "WORKBOOK", encoding: "", separator: "", sheets, sheet }, rows);
  }
  const text = await openText(path, {
    encoding: choice.encoding,
    separator: choice.separator,
    isTabbed: choice.mediaType === "text/tab-separated-values",
  });
  const { encoding, separator, rows } = text;
  return withHeadings({ kind: "TEXT", encoding, separator, sheets: [], sheet: "" }, rows);
}
