import "server-only";
import { SaxesParser } from "saxes";
import { AppError } from "@/domain/errors";

/** What is read of a part: elements by their name without prefix, and the text between them. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** No part of a workbook nests a quarter as deep. */
const MOST_DEPTH = 64;
/** Bytes in which nothing begins or ends: beyond, one text or one list of attributes is larger than any cell. */
const MOST_QUIET = 4 * 1024 * 1024;

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * Reads XML piece by piece. Entities that a document defines are not known, and nothing outside it is ever looked up; what
 * is kept in memory is bounded by depth and by the length of one text.
 * @throws INVALID when a text is longer or the nesting deeper than in any workbook, and an error of its own for bad XML.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  #decoder: TextDecoder | undefined;
  #depth = 0;
  #quiet = 0;

  constructor(on: XmlHandlers) {
    this.#parser.on("opentag", ({ name, attributes }) => {
      this.#quiet = 0;
      this.#depth += 1;
      if (this.#depth > MOST_DEPTH)
        throw new AppError("INVALID", "This workbook is nested deeper than any table.");
      on.open(bare(name), attributes);
    });
    this.#parser.on("closetag", ({ name }) => {
      this.#quiet = 0;
      this.#depth -= 1;
      on.close(bare(name));
    });
    this.#parser.on("text", (text) => on.text(text));
    this.#parser.on("cdata", (text) => on.text(text));
  }

  write(piece: Buffer): void {
    this.#quiet += piece.length;
    if (this.#quiet > MOST_QUIET)
      throw new AppError("INVALID", "A text in this workbook is longer than any cell.");
    this.#decoder ??= new TextDecoder(
      piece[0] === 0xff ? "utf-16le" : piece[0] === 0xfe ? "utf-16be" : "utf-8",
    );
    this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  end(): void {
    this.#parser.write(this.#decoder?.decode() ?? "").close();
  }
}

/** Reads a part to its end. */
export async function readXml(pieces: AsyncIterable<Buffer>, on: XmlHandlers): Promise<void> {
  const reader = new XmlReader(on);
  for await (const piece of pieces) reader.write(piece);
  reader.end();
}
