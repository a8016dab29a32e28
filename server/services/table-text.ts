import "server-only";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { AppError } from "@/domain/errors";
import { CsvScanner, type TableRow } from "@/domain/import/csv-scanner";
import { guessSeparator, type Separator, saysSeparator } from "@/domain/import/guess-separator";
import type { IMPORT_ENCODINGS } from "@/domain/import/import-input";

/** How a text is coded. Which of the UTF-16 it is, its first two bytes say. */

export type TableEncoding = (typeof IMPORT_ENCODINGS)[number];

const PIECE = 64 * 1024;
/** Beyond this share of control characters it is no text, whatever its name says. */
const MOST_CONTROL = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is counted
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/g;

const NO_TEXT =
  "This is no table: it is not a text throughout. Save it as CSV or as an Excel workbook, and import that.";

function markedEncoding(head: Buffer): TableEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  return undefined;
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
      decoder.decode(piece as Buffer, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function headOf(file: FileHandle): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE), 0, PIECE, 0);
  return buffer.subarray(0, bytesRead);
}

/** The beginning of the text, without what may be half a line at its end. */
function sampleOf(head: Buffer, encoding: TableEncoding): string {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const lastLine = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return head.length < PIECE || lastLine < 1 ? text : text.slice(0, lastLine + 1);
}

function requireText(sample: string): void {
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > sample.length * MOST_CONTROL) throw new AppError("INVALID", NO_TEXT);
}

/** The rows of a text, those of 64 KiB at a time. */
async function* rowsOf(
  path: string,
  encoding: TableEncoding,
  separator: Separator,
): AsyncGenerator<readonly TableRow[]> {
  const decoder = new TextDecoder(encoding);
  const scanner = new CsvScanner(separator);
  let isStart = true;
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    const rows = scanner.push(decoder.decode(piece as Buffer, { stream: true }));
    yield isStart && rows[0] && saysSeparator(rows[0]) ? rows.slice(1) : rows;
    isStart = isStart && rows.length === 0;
  }
  yield [...scanner.push(decoder.decode()), ...scanner.end()];
}

/** What somebody says of a text; what they do not, is guessed. */
export interface TextChoice {
  readonly encoding?: TableEncoding | undefined;
  readonly separator?: Separator | undefined;
  /** Whether tabs part the cells where there are any, as the kind of the file says. */
  readonly isTabbed?: boolean;
}

/** A text that is a table: how it is coded, what parts its cells, and its rows from the first line on, many at a time. */
export interface TextTable {
  readonly encoding: TableEncoding;
  readonly separator: Separator;
  rows(): AsyncIterable<readonly TableRow[]>;
}

/**
 * Opens a text as a table. A mark at its beginning says how it is coded; else `encoding` does; else it is UTF-8 where it
 * can be, and Windows-1252 where not.
 * @throws INVALID when it is no text.
 */
export async function openText(path: string, chosen: TextChoice): Promise<TextTable> {
  const file = await open(path, "r");
  const head = await headOf(file).finally(() => file.close());
  const encoding =
    markedEncoding(head) ?? chosen.encoding ?? ((await isUtf8(path)) ? "utf-8" : "windows-1252");
  const sample = sampleOf(head, encoding);
  requireText(sample);
  const isTabbed = chosen.isTabbed && sample.includes("\t");
  const separator = chosen.separator ?? (isTabbed ? "\t" : guessSeparator(sample));
  return { encoding, separator, rows: () => rowsOf(path, encoding, separator) };
}
