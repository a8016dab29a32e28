import "server-only";
import { notFound } from "@/domain/errors";
import { importOptions } from "@/domain/import/import-input";
import { type ImportCounts, type ImportView, NO_COUNTS } from "@/domain/import/import-view";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";
import { seeOpening } from "@/server/services/sight";

export const importRowColumns = {
  id: true,
  organizationId: true,
  openingId: true,
  format: true,
  subject: true,
  state: true,
  fileId: true,
  fileName: true,
  encoding: true,
  separator: true,
  sheet: true,
  columns: true,
  mapping: true,
  options: true,
  rowsTotal: true,
  rowsDone: true,
  rowsBad: true,
  counts: true,
  failure: true,
  createdById: true,
  finishedAt: true,
  undoneAt: true,
  version: true,
  createdAt: true,
  opening: { select: { title: true, status: true } },
  file: { select: { size: true, sha256: true } },
  createdBy: { select: { user: { select: { name: true } } } },
} as const satisfies Prisma.ImportSelect;

/** An import as it is stored. */
export type ImportRow = Prisma.ImportGetPayload<{ select: typeof importRowColumns }>;

/** What a run was told beside how cells are read. */
interface RunOptions {
  readonly isSkippingBad?: boolean;
}

/** How the cells of a file are read. */
export function optionsOf({ options }: Pick<ImportRow, "options">) {
  return importOptions.parse(options);
}

/** Whether bad rows are left out; without that, one of them refuses the whole. */
export function isSkippingBad({ options }: Pick<ImportRow, "options">): boolean {
  return (options as RunOptions).isSkippingBad === true;
}

/** The field of each column, in the order of the columns. */
export function mappingOf({ columns, mapping }: Pick<ImportRow, "columns" | "mapping">): string[] {
  const fields = mapping as Record<string, string>;
  return (columns as string[]).map((_, index) => fields[index] ?? "");
}

/** The same as it is stored: by the column's number, without those that are left out. */
export function storedMapping(fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.flatMap((field, index) => (field === "" ? [] : [[index, field]])));
}

export function countsOf({ counts }: Pick<ImportRow, "counts">): ImportCounts {
  const stored = counts as Partial<ImportCounts>;
  const keys = Object.keys(NO_COUNTS) as (keyof ImportCounts)[];
  return Object.fromEntries(keys.map((key) => [key, stored[key] ?? 0])) as unknown as ImportCounts;
}

/** An import as the screen shows it. */
export function importView(row: ImportRow): ImportView {
  const { id, version, openingId, format, subject, state, fileName, encoding, separator, sheet } = row;
  const { rowsTotal, rowsDone, rowsBad, failure } = row;
  return {
    ...{ id, version, openingId, format, subject, state, fileName, encoding, separator, sheet },
    ...{ rowsTotal, rowsDone, rowsBad, failure },
    openingTitle: row.opening.title,
    fileSize: row.file?.size ?? null,
    columns: row.columns as string[],
    mapping: mappingOf(row),
    options: optionsOf(row),
    counts: countsOf(row),
    createdBy: row.createdBy.user.name,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
  };
}

/** Loads an import of this tenant. Asks for no permission. */
export async function loadImport(tx: Transaction, organizationId: string, id: string): Promise<ImportRow> {
  const row = await tx.import.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: importRowColumns,
  });
  if (!row) throw notFound("This import");
  return row;
}

/** Loads an import of this tenant and asks the permission table of its opening. */
export async function seeImport(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
): Promise<ImportRow> {
  const row = await loadImport(tx, actor.organizationId, id);
  await seeOpening(tx, actor, action, row.openingId);
  return row;
}
