import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";

const PROGRAM = "soffice";
const TIMEOUT_MS = 180_000;
const MOST_COLUMNS = 40;

/** Comma, quotation mark, UTF-8, from the first line on. */
const COMMON = "44,34,76,1";
/** Texts in quotes, numbers to their last digit, no formulas; every sheet in a file of its own. */
const AS_TABLES = `csv:Text - txt - csv (StarCalc):${COMMON},,0,true,false,false,false,false,-1`;
/** Every column as text, as its cells stand. */
const ALL_TEXT = Array.from({ length: MOST_COLUMNS }, (_, index) => `${index + 1}/2`).join("/");

/** Why nothing can be tried with a spreadsheet program here, or null where one is installed. */
export function whyNoSpreadsheet(): string | null {
  const { error } = spawnSync(PROGRAM, ["--version"], { timeout: TIMEOUT_MS });
  return error ? "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc" : null;
}

/** What the program made of a file: the files it wrote, by name. */
async function convert(
  name: string,
  content: Buffer,
  to: string,
  options: readonly string[] = [],
): Promise<Map<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "spreadsheet-"));
  try {
    const [file, out] = [path.join(folder, name), path.join(folder, "out")];
    await writeFile(file, content);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`;
    const args = [
      profile,
      "--headless",
      "--norestore",
      ...options,
      "--convert-to",
      to,
      "--outdir",
      out,
      file,
    ];
    await promisify(execFile)(PROGRAM, args, { timeout: TIMEOUT_MS });
    const files = new Map<string, string>();
    for (const made of await readdir(out)) files.set(made, await readFile(path.join(out, made), "utf8"));
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export type Cells = string[][];

function cellsOf(text: string): Cells {
  return parse(text, { bom: true, relax_column_count: true });
}

/** The cells of a CSV as the program has them, every column taken as text. */
export async function openedCsv(name: string, content: Buffer): Promise<Cells> {
  const infilter = `--infilter=CSV:${COMMON},${ALL_TEXT},0,true,false`;
  const [text = ""] = (await convert(name, content, AS_TABLES, [infilter])).values();
  return cellsOf(text);
}

/** The cells of a workbook as the program has them, by sheet. */
export async function openedWorkbook(content: Buffer): Promise<Map<string, Cells>> {
  const files = await convert("outweigh.xlsx", content, AS_TABLES);
  const sheetOf = (name: string) => /^outweigh-(.+)\.csv$/.exec(name)?.[1] ?? name;
  return new Map([...files].map(([name, text]) => [sheetOf(name), cellsOf(text)]));
}

/** A file as the program opens it by itself, in its own format, in which formulas are marked. */
export async function openedPlainly(name: string, content: Buffer): Promise<string> {
  const [text = ""] = (await convert(name, content, "fods")).values();
  return text;
}
