import "server-only";
import { AppError } from "@/domain/errors";
import type { OrganizationId } from "@/domain/ids";
import { UNDO_WENT_WRONG, WENT_WRONG } from "@/domain/import/import-deed";
import type { ImportState } from "@/domain/import/import-kinds";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction } from "@/server/db";
import { loadImporter } from "@/server/services/import-actor";
import { checkWork } from "@/server/services/import-check";
import { Halted } from "@/server/services/import-progress";
import { type ImportRow, importRowColumns } from "@/server/services/import-record";
import { runWork } from "@/server/services/import-run";
import { importEvent } from "@/server/services/import-start";
import { undoWork } from "@/server/services/import-undo";

type Work = (actor: Actor, row: ImportRow) => Promise<void>;

/** What is done in which state, and where an import stands when that cannot be done. */
const WORK: Partial<Record<ImportState, { readonly todo: Work; readonly back: ImportState }>> = {
  CHECKING: { todo: checkWork, back: "FAILED" },
  IMPORTING: { todo: runWork, back: "FAILED" },
  UNDOING: { todo: undoWork, back: "DONE" },
};

function loadRow(id: string): Promise<ImportRow | null> {
  return db().import.findUnique({ where: { id }, select: importRowColumns });
}

function system({ organizationId }: ImportRow, at: Date): Acting {
  return { organizationId: organizationId as OrganizationId, memberId: null, name: "Outweigh", at };
}

/** Says on the row why what was begun could not be done. Nothing of it is stored, or all of it still is. */
async function putBack(row: ImportRow, acting: Acting, failure: string): Promise<void> {
  const back = WORK[row.state]?.back;
  if (!back) return;
  await inTransaction(async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id: row.id, organizationId: row.organizationId, state: row.state, version: row.version },
      data: { state: back, failure, rowsDone: 0, version: { increment: 1 } },
    });
    if (count > 0) await recordAudit(tx, acting, importEvent(row, "import.failed", { why: failure }));
  });
}

function failureOf(error: unknown, { state }: ImportRow): string {
  if (error instanceof AppError) return error.message;
  console.error("[imports]", error);
  return state === "UNDOING" ? UNDO_WENT_WRONG : WENT_WRONG;
}

/**
 * Does whatever an import waits for: the row has the last word. Begun anew as often as a job is given to another worker;
 * what was done already is found done.
 * @throws what kept it from being told on the row, such as a database that does not answer; then it is tried again.
 */
export async function workOnImport(importId: string, memberId: string, at: Date): Promise<void> {
  const row = await loadRow(importId);
  const work = row && WORK[row.state];
  if (!work) return;
  let acting = system(row, at);
  try {
    const actor = await loadImporter(acting.organizationId, memberId, at);
    acting = actor;
    await work.todo(actor, row);
  } catch (error) {
    if (!(error instanceof Halted)) await putBack(row, acting, failureOf(error, row));
  }
}

/** Gives up what was begun again and again and never came to its end, so that it can be begun by hand. */
export async function giveImportUp(importId: string, at: Date): Promise<void> {
  const row = await loadRow(importId);
  if (!row) return;
  await putBack(row, system(row, at), row.state === "UNDOING" ? UNDO_WENT_WRONG : WENT_WRONG);
}
