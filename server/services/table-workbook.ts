import "server-only";
import { AppError } from "@/domain/errors";
import type { TableRow } from "@/domain/import/csv-scanner";
import { damaged, openWorkbookArchive } from "@/server/services/table-archive";
import { readSheet, type SheetContext } from "@/server/services/table-sheet";
import {
  type Relation,
  readRelations,
  readSheetList,
  readStrings,
  readStyles,
} from "@/server/services/table-workbook-parts";
import type { Archive } from "@/server/services/zip-archive";

/** A workbook of which one sheet is read. */
export interface WorkbookTable {
  /** The sheets that have cells, those in sight first. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** From the first row on, many at a time. */
  rows(): AsyncIterable<readonly TableRow[]>;
}

const NO_WORKBOOK =
  "This is an archive, and no workbook that can be read. Save the table as .xlsx or CSV, and import that.";

interface Sheets {
  readonly relations: readonly Relation[];
  readonly paths: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

async function readSheets(archive: Archive): Promise<Sheets> {
  const main = (await readRelations(archive, "")).find(({ type }) => type === "officeDocument")?.path;
  if (!main?.endsWith(".xml") || !archive.has(main)) throw new AppError("INVALID", NO_WORKBOOK);
  const relations = await readRelations(archive, main);
  const { sheets, is1904 } = await readSheetList(archive, main);
  const paths = new Map<string, string>();
  for (const { name, relationId } of sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden))) {
    const path = relations.find(({ id, type }) => id === relationId && type === "worksheet")?.path;
    if (path && archive.has(path) && !paths.has(name)) paths.set(name, path);
  }
  if (paths.size === 0) throw new AppError("INVALID", NO_WORKBOOK);
  return { relations, paths, is1904 };
}

async function readContext(archive: Archive, { relations, is1904 }: Sheets): Promise<SheetContext> {
  const pathOf = (wanted: string) =>
    relations.find(({ type, path }) => type === wanted && archive.has(path))?.path;
  const [strings, styles] = [pathOf("sharedStrings"), pathOf("styles")];
  return {
    strings: strings ? await readStrings(archive, strings) : [],
    styles: styles ? await readStyles(archive, styles) : [],
    is1904,
  };
}

async function withArchive<Result>(
  path: string,
  use: (archive: Archive) => Promise<Result>,
): Promise<Result> {
  const archive = await openWorkbookArchive(path);
  try {
    return await use(archive);
  } catch (error) {
    throw damaged(error);
  } finally {
    archive.close();
  }
}

async function* rowsOf(
  path: string,
  part: string,
  context: SheetContext,
): AsyncGenerator<readonly TableRow[]> {
  const archive = await openWorkbookArchive(path);
  try {
    yield* readSheet(archive.read(part), context);
  } finally {
    archive.close();
  }
}

/**
 * Opens a workbook (.xlsx) and one of its sheets: the one called `sheet`, or the first. Texts and styles are read once, the
 * rows anew each time.
 * @throws INVALID when it is damaged, has a password, bursts, or has no such sheet.
 */
export async function openWorkbook(path: string, sheet?: string): Promise<WorkbookTable> {
  const { sheets, context } = await withArchive(path, async (archive) => {
    const found = await readSheets(archive);
    return { sheets: found, context: await readContext(archive, found) };
  });
  const chosen = sheet || [...sheets.paths.keys()][0] || "";
  const part = sheets.paths.get(chosen);
  if (part === undefined)
    throw new AppError("INVALID", `There is no sheet called “${chosen}” in this workbook.`);
  return { sheets: [...sheets.paths.keys()], sheet: chosen, rows: () => rowsOf(path, part, context) };
}
