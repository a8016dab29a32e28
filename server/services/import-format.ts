import "server-only";
import { open, readFile } from "node:fs/promises";
import { invalid } from "@/domain/errors";
import { guessSubject } from "@/domain/import/guess-mapping";
import type { ImportFormat, ImportSubject } from "@/domain/import/import-kinds";
import { recogniseTable } from "@/domain/import/recognise-format";
import { openImportJson } from "@/server/services/import-json";
import { openTable } from "@/server/services/table-open";
import { archiveNames } from "@/server/services/zip-archive";

/** What a file was found to be, and how it is read unless somebody says otherwise. */
export interface Recognised {
  readonly format: ImportFormat;
  readonly mediaType: string;
  readonly subject: ImportSubject | null;
  readonly encoding: string;
  readonly separator: string;
  readonly sheet: string;
  readonly columns: readonly string[];
}

const ARCHIVE = 0x04034b50;
const HEAD_BYTES = 4096;
/** Rows that are looked at to tell which system a table comes from. */
const FIRST_ROWS = 5;
const NO_TABLE = { subject: null, encoding: "", separator: "", sheet: "", columns: [] } as const;
const OTHER_ARCHIVE =
  "This is an archive that Outweigh did not export. Unpack it, and import the tables in it one by one.";
const DAMAGED = "This archive cannot be read; it may be damaged.";

/** The first sign of a text, whatever it is coded in; an archive has a sign of its own. */
async function headOf(path: string): Promise<{ isArchive: boolean; names: readonly string[]; sign: string }> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const isArchive = bytesRead >= 4 && buffer.readUInt32LE(0) === ARCHIVE;
    const text = buffer
      .subarray(0, bytesRead)
      .toString("latin1")
      .replace(/[^\x21-\x7e]+/g, "");
    return { isArchive, names: isArchive ? await archiveNames(path) : [], sign: text.charAt(0) };
  } finally {
    await file.close();
  }
}

async function recogniseJsonFile(path: string, today: string): Promise<Recognised> {
  const file = await openImportJson(await readFile(path), today);
  if (file.format) return { ...NO_TABLE, format: file.format, mediaType: "application/json" };
  const [first] = file.problems;
  const where = first && first.line > 1 ? `Line ${first.line}: ` : "";
  throw invalid({ file: `${where}${first?.reason ?? "This file cannot be read."}` });
}

async function recogniseTableFile(path: string, mediaType: string): Promise<Recognised> {
  const { encoding, separator, sheet, headings: columns, rows } = await openTable(path, { mediaType });
  const cells: string[] = [];
  let seen = 0;
  for await (const row of rows()) {
    cells.push(...row.cells);
    if (++seen === FIRST_ROWS) break;
  }
  const format = recogniseTable(columns, cells);
  const subject = format === "TABLE" ? guessSubject(columns) : "CANDIDATE";
  return { format, mediaType, subject, encoding, separator, sheet, columns };
}

/**
 * Finds out what an uploaded file is, from its content and not from its name.
 * @throws INVALID with a sentence when it is nothing that can be imported.
 */
export async function recogniseFile(path: string, fileName: string, today: string): Promise<Recognised> {
  const { isArchive, names, sign } = await headOf(path);
  if (isArchive && names.length === 0) throw invalid({ file: DAMAGED });
  if (names.includes("outweigh.json"))
    return { ...NO_TABLE, format: "OUTWEIGH", mediaType: "application/zip" };
  if (isArchive && !names.includes("[Content_Types].xml")) throw invalid({ file: OTHER_ARCHIVE });
  if (sign === "{" || sign === "[") return recogniseJsonFile(path, today);
  const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  if (isArchive) return recogniseTableFile(path, workbook);
  return recogniseTableFile(path, /\.(tsv|tab)$/i.test(fileName) ? "text/tab-separated-values" : "text/csv");
}
