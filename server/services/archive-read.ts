import "server-only";
import { AppError } from "@/domain/errors";
import { RECORD_FILE, TABLE_FILES } from "@/domain/export/archive-path";
import { EXPORT_FORMAT, EXPORT_FORMAT_VERSION } from "@/domain/export/export-record";
import { guessMapping } from "@/domain/import/guess-mapping";
import { IMPORT_SUBJECTS, type ImportSubject } from "@/domain/import/import-kinds";
import { columnsOf, mappingProblems } from "@/domain/import/import-mapping";
import type { ImportedRow, ReadRow, StatedInFile } from "@/domain/import/imported-row";
import { rowReader } from "@/domain/import/read-row";
import type { RowProblem, RowValues } from "@/domain/import/row-value";
import { type ArchiveEntries, openArchiveFile } from "@/server/services/archive-entries";
import { archiveTable } from "@/server/services/archive-table";
import { importedRowOf } from "@/server/services/import-rows";
import { headingOf } from "@/server/services/table-open";

const NOT_OURS = "This archive is no export from Outweigh.";
const NEWER = "This archive is from a newer version of Outweigh than this one, which cannot read it.";
const OF_ORGANIZATION =
  "This archive is of a whole organization. Export the one opening by itself, and import that.";

/** What outweigh.json says of the archive: the members before its openings, which are all that is read of it. */
async function readHead(archive: ArchiveEntries): Promise<unknown> {
  let text = "";
  for await (const piece of archive.read(RECORD_FILE)) {
    text += piece.toString("utf8");
    const end = text.indexOf(',"openings":[');
    if (end >= 0) return JSON.parse(`${text.slice(0, end)}}`);
    if (text.length > 64 * 1024) break;
  }
  throw new AppError("INVALID", NOT_OURS);
}

/** Refuses what is no export of one opening in a format this version knows. */
async function requireReadable(archive: ArchiveEntries): Promise<void> {
  const head = await readHead(archive).catch((error: unknown) => {
    throw error instanceof SyntaxError ? new AppError("INVALID", NOT_OURS) : error;
  });
  const { format, formatVersion, scope } = (head ?? {}) as Record<string, unknown>;
  if (format !== EXPORT_FORMAT) throw new AppError("INVALID", NOT_OURS);
  if (formatVersion !== EXPORT_FORMAT_VERSION) throw new AppError("INVALID", NEWER);
  if (scope !== "OPENING") throw new AppError("INVALID", OF_ORGANIZATION);
}

/** A row of a table as it was read, with where it stands. */
type Found<Subject extends ImportSubject> =
  | { readonly line: number; readonly value: RowValues[Subject] }
  | { readonly line: number; readonly problems: readonly RowProblem[]; readonly headings: readonly string[] };

async function* rowsOf<Subject extends ImportSubject>(
  archive: ArchiveEntries,
  subject: Subject,
  today: string,
  /** The key of a field: rows in which it is blank are passed over. */
  saying?: string,
): AsyncGenerator<Found<Subject>> {
  let said: readonly number[] = [];
  let headings: readonly string[] | undefined;
  let read: ReturnType<typeof rowReader<Subject>> | undefined;
  for await (const { line, cells } of archiveTable(archive, TABLE_FILES[subject])) {
    if (!headings || !read) {
      headings = cells.map(headingOf);
      const mapping = guessMapping(subject, headings);
      const [problem] = mappingProblems(subject, mapping);
      if (problem) throw new AppError("INVALID", `${TABLE_FILES[subject]}: ${problem}`);
      read = rowReader(subject, mapping, { today });
      said = saying === undefined ? [] : columnsOf(mapping, saying);
      continue;
    }
    if (saying !== undefined && said.every((column) => (cells[column] ?? "").trim() === "")) continue;
    const found = read(cells);
    yield "value" in found ? { line, value: found.value } : { line, problems: found.problems, headings };
  }
}

/** What is kept of one archive at a time, in characters. */
const MOST_STATED = 32 * 1024 * 1024;
const SAYS_TOO_MUCH = "This archive says more of checks than can be imported at once.";

/** What the archive says of checks of the candidates' own statements, by their outcome: it is kept with the outcome. */
async function readStatements(archive: ArchiveEntries, today: string): Promise<Map<string, StatedInFile>> {
  const stated = new Map<string, StatedInFile>();
  let size = 0;
  for await (const found of rowsOf(archive, "EVIDENCE", today, "isStatement")) {
    if (!("value" in found) || !found.value.isStatement) continue;
    const { outcome, statedInFile } = found.value;
    if (Object.keys(statedInFile).length === 0) continue;
    size += JSON.stringify(statedInFile).length;
    if (size > MOST_STATED) throw new AppError("INVALID", SAYS_TOO_MUCH);
    stated.set(outcome.reference, statedInFile);
  }
  return stated;
}

function withStated(row: ImportedRow, stated: ReadonlyMap<string, StatedInFile>): ImportedRow {
  if (row.outcomes.length === 0) return row;
  const outcomes = row.outcomes.map((outcome) => {
    return { ...outcome, statedInFile: { ...stated.get(outcome.reference), ...outcome.statedInFile } };
  });
  return { ...row, outcomes };
}

function readRowOf<Subject extends ImportSubject>(
  subject: Subject,
  found: Found<Subject>,
  stated: ReadonlyMap<string, StatedInFile>,
): ReadRow {
  const { line } = found;
  if ("value" in found) {
    return { line, value: withStated(importedRowOf(subject, found.value), stated), problems: [] };
  }
  const problems = found.problems.map(({ column, reason, value }) => {
    const heading = column === null ? "" : `: ${found.headings[column] ?? ""}`;
    return { column: `${TABLE_FILES[subject]}${heading}`, reason, value };
  });
  return { line, value: null, problems };
}

/**
 * Reads an archive that Outweigh exported of one opening: the rows of its tables, candidates first, then what they did, what
 * supports it, and their certificates. Everything is read as a row of a table is; nothing of outweigh.json is taken over.
 * `line` counts within each table. @throws INVALID for what is none.
 */
export async function* readArchive(path: string, today: string): AsyncGenerator<ReadRow> {
  const archive = await openArchiveFile(path);
  try {
    await requireReadable(archive);
    const stated = await readStatements(archive, today);
    for (const subject of IMPORT_SUBJECTS) {
      for await (const found of rowsOf(archive, subject, today)) yield readRowOf(subject, found, stated);
    }
  } finally {
    archive.close();
  }
}
