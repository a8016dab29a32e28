import "server-only";
import { TABLE_FILES, WORKBOOK_FILE } from "@/domain/export/archive-path";
import { SHEET_HEAD, SHEET_TAIL, sheetPath, sheetRow, workbookParts } from "@/domain/export/workbook";
import { exportFields } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS, type ImportSubject } from "@/domain/import/import-kinds";
import { neutralizeCell } from "@/domain/import/spreadsheet-cell";
import { type WrittenCell, writeRow } from "@/domain/import/write-row";
import { type ArchiveWriter, openArchive, type Parts } from "@/server/services/archive-writer";
import { BYTE_ORDER_MARK, csvText } from "@/server/services/export-csv";
import type { ExportJob } from "@/server/services/export-job";
import { EXPORTED_ROWS } from "@/server/services/export-rows";
import { batchesOf } from "@/server/services/export-sight";

const SHEETS: Readonly<Record<ImportSubject, string>> = {
  CANDIDATE: "Candidates",
  OUTCOME: "Outcomes",
  EVIDENCE: "Evidence",
  CREDENTIAL: "Certificates",
};

/** The headings of a table; of a whole organization the opening stands last, which an import leaves out. */
function headingsOf({ scope }: ExportJob, subject: ImportSubject): string[] {
  const headings = exportFields(subject).map(({ heading }) => heading);
  return scope.openingId === null ? [...headings, "Opening"] : headings;
}

/** The rows of a table as cells, a batch of applications at a time. */
async function* rowsOf(job: ExportJob, subject: ImportSubject): AsyncGenerator<WrittenCell[][]> {
  const { tx, scope, references, progress } = job;
  const load = EXPORTED_ROWS[subject] as (typeof EXPORTED_ROWS)["CANDIDATE"];
  for (const { applicationIds } of scope.openings) {
    for (const ids of batchesOf(applicationIds)) {
      const rows = await load(tx, ids, references);
      progress.addRows(rows.length);
      yield rows.map(({ value, openingTitle }) => {
        const cells = writeRow(subject as "CANDIDATE", value);
        return scope.openingId === null ? [...cells, neutralizeCell(openingTitle)] : cells;
      });
    }
  }
}

async function* csvOf(job: ExportJob, subject: ImportSubject): Parts {
  yield BYTE_ORDER_MARK + csvText([headingsOf(job, subject)]);
  for await (const rows of rowsOf(job, subject)) if (rows.length > 0) yield csvText(rows);
}

async function* sheetOf(job: ExportJob, subject: ImportSubject): Parts {
  let number = 1;
  yield SHEET_HEAD + sheetRow(headingsOf(job, subject), number, true);
  for await (const rows of rowsOf(job, subject)) {
    if (rows.length > 0) yield rows.map((row) => sheetRow(row, ++number)).join("");
  }
  yield SHEET_TAIL;
}

async function fillWorkbook(workbook: ArchiveWriter, job: ExportJob): Promise<void> {
  try {
    const parts = workbookParts(IMPORT_SUBJECTS.map((subject) => SHEETS[subject]));
    for (const [path, text] of Object.entries(parts)) workbook.addText(path, text);
    for (const [position, subject] of IMPORT_SUBJECTS.entries()) {
      await workbook.add(sheetPath(position), sheetOf(job, subject));
    }
    workbook.end();
  } catch (error) {
    workbook.output.destroy(error as Error);
    throw error;
  }
}

/** Adds the four tables to an archive: each as CSV, and all of them as one workbook. */
export async function addTables(archive: ArchiveWriter, job: ExportJob): Promise<void> {
  for (const subject of IMPORT_SUBJECTS) await archive.add(TABLE_FILES[subject], csvOf(job, subject));
  const workbook = openArchive({ at: job.actor.at, signal: job.signal });
  // The workbook is an archive of its own: it is written into the larger one while it is made.
  await Promise.all([
    archive.add(WORKBOOK_FILE, workbook.output, { isPacked: true }),
    fillWorkbook(workbook, job),
  ]);
}
