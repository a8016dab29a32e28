import "server-only";
import { AppError } from "@/domain/errors";
import { LONGEST_CELL, LONGEST_ROW, MOST_CELLS, type TableRow } from "@/domain/import/csv-scanner";
import type { NumberMeaning } from "@/domain/import/number-format";
import { columnOfCell, workbookNumber, workbookText } from "@/domain/import/workbook-cell";
import { damaged } from "@/server/services/table-archive";
import { XmlReader } from "@/server/services/table-xml";

/** What the cells of a sheet are read with. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberMeaning[];
  readonly is1904: boolean;
}

const LAST_LINE = 1_048_576;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** Takes a sheet apart into rows. A cell that is calculated has the value it was last saved with; nothing is calculated here. */
class SheetScanner {
  readonly #of: SheetContext;
  readonly #reader: XmlReader;
  #rows: TableRow[] = [];
  #cells: string[] = [];
  #cell: OpenCell | undefined;
  #line = 0;
  #column = 0;
  #size = 0;
  #isValue = false;
  #isSound = false;

  constructor(of: SheetContext) {
    this.#of = of;
    this.#reader = new XmlReader({
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => this.#text(text),
    });
  }

  push(piece: Buffer): TableRow[] {
    this.#reader.write(piece);
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): TableRow[] {
    this.#reader.end();
    return this.#rows;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") {
      const line = attributes.r === undefined ? this.#line + 1 : Number(attributes.r);
      if (!(Number.isInteger(line) && line > this.#line && line <= LAST_LINE)) throw damaged();
      this.#line = line;
      this.#cells = [];
      this.#column = 0;
      this.#size = 0;
    } else if (name === "c") {
      const column = attributes.r === undefined ? this.#column : columnOfCell(attributes.r);
      if (column === undefined) throw damaged();
      this.#cell = { column, type: attributes.t ?? "n", style: Number(attributes.s ?? 0), text: "" };
    } else if (name === "rPh") this.#isSound = true;
    else if (name === "v" || name === "t") this.#isValue = this.#cell !== undefined && !this.#isSound;
  }

  #text(text: string): void {
    if (!this.#isValue || !this.#cell) return;
    this.#cell.text += text;
    if (this.#cell.text.length > LONGEST_CELL) this.#refuseRow();
  }

  #close(name: string): void {
    if (name === "v" || name === "t") this.#isValue = false;
    else if (name === "rPh") this.#isSound = false;
    else if (name === "c" && this.#cell) {
      this.#place(this.#cell.column, this.#textOf(this.#cell));
      this.#column = this.#cell.column + 1;
      this.#cell = undefined;
    } else if (name === "row") this.#rows.push({ line: this.#line, cells: this.#cells });
  }

  #place(column: number, text: string): void {
    if (text === "") return;
    this.#size += text.length;
    if (column >= MOST_CELLS || this.#size > LONGEST_ROW) this.#refuseRow();
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = text;
  }

  #refuseRow(): never {
    throw new AppError("INVALID", `Row ${this.#line} has more in it than a table can have.`);
  }

  #textOf({ type, style, text }: OpenCell): string {
    if (type === "n") {
      return text === "" ? "" : workbookNumber(text, this.#of.styles[style] ?? "plain", this.#of.is1904);
    }
    if (type === "s") {
      if (text === "") return "";
      const string = this.#of.strings[Number(text)];
      if (string === undefined) throw damaged();
      return string;
    }
    if (type === "b") return text === "1" ? "TRUE" : text === "" ? "" : "FALSE";
    return type === "inlineStr" || type === "str" ? workbookText(text) : text;
  }
}

/** The rows of a sheet with the numbers they have there, many at a time. */
export async function* readSheet(
  pieces: AsyncIterable<Buffer>,
  of: SheetContext,
): AsyncGenerator<readonly TableRow[]> {
  const scanner = new SheetScanner(of);
  try {
    for await (const piece of pieces) yield scanner.push(piece);
    yield scanner.end();
  } catch (error) {
    throw damaged(error);
  }
}
