import "server-only";
import { stringify } from "csv-stringify/sync";
import { neutralizeCell } from "@/domain/import/spreadsheet-cell";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { withImportFile } from "@/server/services/import-file";
import { isTable } from "@/server/services/import-mapped";
import { type ImportRow, seeImport } from "@/server/services/import-record";
import { openImportTable } from "@/server/services/import-source";

interface Problem {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
  readonly value: string;
}

/** The bad rows of a file, to be put right and imported again. */
export interface ProblemFile {
  readonly name: string;
  /** CSV in UTF-8 with its mark, which spreadsheets go by. */
  readonly body: AsyncIterable<string>;
}

const MARK = "\ufeff";
const NUMBER = /^[-+]?[\d.,\s]+%?$/;

function safe(cell: string): string {
  return NUMBER.test(cell) ? cell : neutralizeCell(cell);
}

function csvLine(cells: readonly string[], delimiter: string): string {
  // A lone line break would begin a row of its own, and what follows it a cell.
  return stringify([cells.map(safe)], { delimiter, record_delimiter: "windows", quoted_match: /[\r\n]/u });
}

function sayAll(problems: readonly Problem[]): string {
  return problems.map(({ column, reason }) => (column === "" ? reason : `${column}: ${reason}`)).join(" ");
}

function byLine(problems: readonly Problem[]): ReadonlyMap<number, Problem[]> {
  const lines = new Map<number, Problem[]>();
  for (const problem of problems) {
    const there = lines.get(problem.line);
    if (there) there.push(problem);
    else lines.set(problem.line, [problem]);
  }
  return lines;
}

/** The rows as they stand in the file, with two columns more; an import of this file leaves those two out. */
async function* badRows(row: ImportRow, path: string, problems: readonly Problem[]): AsyncIterable<string> {
  const lines = byLine(problems);
  const delimiter = row.separator || ",";
  const columns = row.columns as string[];
  yield MARK + csvLine([...columns, "Line", "Reason"], delimiter);
  const table = await openImportTable(row, path);
  let left = lines.size;
  for await (const { line, cells } of table.rows()) {
    const found = lines.get(line);
    if (found)
      yield csvLine([...columns.map((_, at) => cells[at] ?? ""), String(line), sayAll(found)], delimiter);
    if (found && --left === 0) return;
  }
}

/** Of a file that is no table, or was let go: where something is wrong, and what. */
function* plainList(problems: readonly Problem[]): Iterable<string> {
  yield MARK + csvLine(["Line", "Place", "Reason", "Value"], ",");
  for (const { line, column, reason, value } of problems) {
    yield csvLine([String(line), column, reason, value], ",");
  }
}

async function* contentOf(row: ImportRow, problems: readonly Problem[]): AsyncIterable<string> {
  if (!isTable(row.format) || !row.file) {
    yield* plainList(problems);
    return;
  }
  // Collected first where the file is only lent for a time; bad rows are few beside the file.
  const lines = await withImportFile(row, async (path) => {
    const all: string[] = [];
    for await (const line of badRows(row, path, problems)) all.push(line);
    return all;
  });
  yield* lines;
}

/** The bad rows of an import as a file. Its name says which file they come from. */
export async function problemFile(actor: Actor, importId: string): Promise<ProblemFile> {
  const { organizationId } = actor;
  const { row, problems } = await inTransaction(async (tx) => ({
    row: await seeImport(tx, actor, "import.get", importId),
    problems: await tx.importProblem.findMany({
      where: { organizationId, importId },
      select: { line: true, column: true, reason: true, value: true },
      orderBy: [{ line: "asc" }, { id: "asc" }],
    }),
  }));
  const bare = row.fileName.replace(/\.[^.]{1,10}$/, "");
  return { name: `${bare} – rows to put right.csv`, body: contentOf(row, problems) };
}
