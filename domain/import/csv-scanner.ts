import { AppError } from "@/domain/errors";

/** A row of a table, with the line of the file on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Characters of one cell. No field takes a tenth of it: beyond, a quotation mark is missing somewhere. */
export const LONGEST_CELL = 100_000;
export const LONGEST_ROW = 1_000_000;
export const MOST_CELLS = 1000;

const QUOTE = 34;
const RETURN = 13;
const FEED = 10;

/** Where in a cell the scanner is: before it, in it, in its quotation marks, or just behind a mark that may close them. */
type Place = "START" | "PLAIN" | "QUOTED" | "CLOSING";

/** The first place from `from` on where a cell that is not quoted may end. */
function endOfPlain(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === FEED || code === RETURN) return at;
  }
  return text.length;
}

/**
 * Takes a text apart into rows of cells, piece by piece as it arrives (RFC 4180, read leniently: any line end, rows of any
 * length, quotation marks inside an unquoted cell as they are). Lines are counted as an editor counts them, those inside
 * quotation marks too. Blank lines are no rows.
 * @throws INVALID when a quotation mark is never closed, or a cell or row is longer than any can be.
 */
export class CsvScanner {
  readonly #separator: number;
  #rows: TableRow[] = [];
  #cells: string[] = [];
  #cell = "";
  #place: Place = "START";
  #isAfterReturn = false;
  #line = 1;
  #rowLine = 1;
  #quoteLine = 1;
  #size = 0;

  constructor(separator: string) {
    this.#separator = separator.charCodeAt(0);
  }

  /** Takes the next piece, and gives the rows it completes. */
  push(text: string): TableRow[] {
    let at = 0;
    while (at < text.length) {
      if (this.#isAfterReturn) {
        this.#isAfterReturn = false;
        if (text.charCodeAt(at) === FEED) {
          at += 1;
          continue;
        }
      }
      at = this.#place === "QUOTED" ? this.#quoted(text, at) : this.#step(text, at);
    }
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** Gives the row that stands open at the end of the text, if there is one. */
  end(): TableRow[] {
    if (this.#place === "QUOTED") {
      throw new AppError(
        "INVALID",
        `Line ${this.#quoteLine}: a quotation mark is opened here and never closed.`,
      );
    }
    if (this.#place !== "START" || this.#cells.length > 0) this.#endRow();
    return this.push("");
  }

  #step(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === QUOTE && this.#place !== "PLAIN") {
      // A second mark behind the first is one that belongs to the text.
      if (this.#place === "CLOSING") this.#take('"');
      else this.#quoteLine = this.#line;
      this.#place = "QUOTED";
      return at + 1;
    }
    if (code === this.#separator) {
      this.#endCell();
      return at + 1;
    }
    if (code === FEED || code === RETURN) {
      this.#isAfterReturn = code === RETURN;
      this.#endRow();
      this.#line += 1;
      this.#rowLine = this.#line;
      return at + 1;
    }
    const end = endOfPlain(text, at + 1, this.#separator);
    this.#take(text.slice(at, end));
    this.#place = "PLAIN";
    return end;
  }

  /** Takes what stands between quotation marks up to the next one, and counts the lines in it. */
  #quoted(text: string, from: number): number {
    const mark = text.indexOf('"', from);
    const end = mark === -1 ? text.length : mark;
    for (let at = from; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === RETURN || (code === FEED && !this.#isBehindReturn(text, at))) this.#line += 1;
    }
    this.#take(text.slice(from, end));
    if (mark === -1) return end;
    this.#place = "CLOSING";
    return end + 1;
  }

  /** Whether the line feed at a place belongs to a return before it, which may have come with the piece before. */
  #isBehindReturn(text: string, at: number): boolean {
    return (at > 0 ? text.charCodeAt(at - 1) : this.#cell.charCodeAt(this.#cell.length - 1)) === RETURN;
  }

  #take(text: string): void {
    this.#cell += text;
    this.#size += text.length;
    if (this.#cell.length <= LONGEST_CELL && this.#size <= LONGEST_ROW) return;
    const isQuoted = this.#place === "QUOTED";
    const what =
      this.#cell.length > LONGEST_CELL
        ? `A cell is longer than ${LONGEST_CELL.toLocaleString("en-GB")}`
        : `It is longer than ${LONGEST_ROW.toLocaleString("en-GB")}`;
    const why = isQuoted ? ` A quotation mark opened on line ${this.#quoteLine} may never be closed.` : "";
    throw new AppError("INVALID", `Line ${this.#rowLine}: ${what} characters.${why}`);
  }

  #endCell(): void {
    if (this.#cells.length >= MOST_CELLS) {
      throw new AppError(
        "INVALID",
        `Line ${this.#rowLine} has more than ${MOST_CELLS.toLocaleString("en-GB")} cells.`,
      );
    }
    this.#cells.push(this.#cell);
    this.#cell = "";
    this.#place = "START";
  }

  #endRow(): void {
    const isBlankLine = this.#place === "START" && this.#cells.length === 0;
    if (!isBlankLine) {
      this.#endCell();
      this.#rows.push({ line: this.#rowLine, cells: this.#cells });
    }
    this.#cells = [];
    this.#size = 0;
  }
}
