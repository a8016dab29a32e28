import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import { ARCHIVED, BAD_ROWS, FILE_GONE, type ImportDeed, importRefusal } from "@/domain/import/import-deed";
import type { ImportRunInput } from "@/domain/import/import-input";
import type { ImportState } from "@/domain/import/import-kinds";
import type { ImportView } from "@/domain/import/import-view";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import { type AuditEntry, recordAudit } from "@/server/audit";
import { inTransaction, type Prisma, type Transaction } from "@/server/db";
import { requireMapped } from "@/server/services/import-mapped";
import {
  type ImportRow,
  importView,
  loadImport,
  optionsOf,
  seeImport,
} from "@/server/services/import-record";
import { requireUndoable } from "@/server/services/import-undoable";
import { sendJob } from "@/server/services/job-queue";

/** Refuses what cannot be done with an import as it stands. */
export function requireOpen(deed: ImportDeed, row: ImportRow): void {
  const refusal = importRefusal(deed, row.state);
  if (refusal) throw new AppError("LOCKED", refusal);
  if (row.opening.status === "ARCHIVED" && deed !== "cancel") throw new AppError("LOCKED", ARCHIVED);
  if (row.fileId === null && (deed === "check" || deed === "run" || deed === "map"))
    throw new AppError("LOCKED", FILE_GONE);
}

/**
 * Puts an import from the state it was seen in into another. Whoever changed it meanwhile is asked about first: the answer is a
 * CONFLICT that carries what is stored.
 */
export async function moveImport(
  tx: Transaction,
  { id, organizationId, state, version }: ImportRow,
  data: Prisma.ImportUpdateManyMutationInput & { readonly state: ImportState },
): Promise<ImportRow> {
  const { count } = await tx.import.updateMany({
    where: { id, organizationId, state, version },
    data: { ...data, version: { increment: 1 } },
  });
  const row = await loadImport(tx, organizationId, id);
  if (count === 0) throw conflict(importView(row));
  return row;
}

/** What an event about an import says of it. */
export function importEvent(row: ImportRow, action: AuditEntry["action"], said: object): AuditEntry {
  return {
    action,
    subjectType: "import",
    subjectId: row.id,
    openingId: row.openingId,
    diff: diffOf(null, { fileName: row.fileName, ...said }),
  };
}

/** Loads an import for a deed: asks the permission table, its state and, where one is given, its version. */
export async function seeForDeed(
  tx: Transaction,
  actor: Actor,
  action: Action,
  deed: ImportDeed,
  input: { readonly id: string; readonly version?: number },
): Promise<ImportRow> {
  const row = await seeImport(tx, actor, action, input.id);
  requireOpen(deed, row);
  if (input.version !== undefined && row.version !== input.version) throw conflict(importView(row));
  return row;
}

const BEGUN = { rowsDone: 0, failure: "", finishedAt: null } as const;

/** Has a file read to its end, so that everything wrong with it is known before anything is stored. */
export function checkImport(actor: Actor, { id }: { id: string }): Promise<ImportView> {
  return inTransaction(async (tx) => {
    const row = await seeForDeed(tx, actor, "import.run", "check", { id });
    requireMapped(row);
    const data = { ...BEGUN, heartbeatAt: actor.at, rowsTotal: null, rowsBad: 0, counts: {} };
    const moved = await moveImport(tx, row, { ...data, state: "CHECKING" });
    await recordAudit(tx, actor, importEvent(row, "import.started", { doing: "check" }));
    await sendJob(tx, "import.work", { importId: id, memberId: actor.memberId });
    return importView(moved);
  });
}

/** Has a checked file imported. Bad rows refuse all of it, unless it is said that they are left out. */
export function runImport(actor: Actor, { id, version, isSkippingBad }: ImportRunInput): Promise<ImportView> {
  return inTransaction(async (tx) => {
    const row = await seeForDeed(tx, actor, "import.run", "run", { id, version });
    if (row.rowsBad > 0 && !isSkippingBad) throw new AppError("LOCKED", BAD_ROWS);
    const options = { ...optionsOf(row), isSkippingBad };
    const moved = await moveImport(tx, row, { ...BEGUN, heartbeatAt: actor.at, options, state: "IMPORTING" });
    await recordAudit(
      tx,
      actor,
      importEvent(row, "import.started", { rows: row.rowsTotal, leftOut: row.rowsBad }),
    );
    await sendJob(tx, "import.work", { importId: id, memberId: actor.memberId });
    return importView(moved);
  });
}

/** Stops whatever is going on with a file. Nothing of it is stored; it can be checked and imported again. */
export function cancelImport(actor: Actor, { id }: { id: string }): Promise<ImportView> {
  return inTransaction(async (tx) => {
    const row = await seeForDeed(tx, actor, "import.run", "cancel", { id });
    const moved = await moveImport(tx, row, { state: "CANCELLED", finishedAt: actor.at, rowsDone: 0 });
    await recordAudit(tx, actor, importEvent(row, "import.cancelled", {}));
    return importView(moved);
  });
}

/** Has all that an import made taken back, unless somebody has built on it since. */
export function undoImport(
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<ImportView> {
  return inTransaction(async (tx) => {
    const row = await seeForDeed(tx, actor, "import.undo", "undo", { id, version });
    await requireUndoable(tx, actor, row);
    const moved = await moveImport(tx, row, { ...BEGUN, finishedAt: row.finishedAt, state: "UNDOING" });
    await recordAudit(tx, actor, importEvent(row, "import.started", { doing: "undo" }));
    await sendJob(tx, "import.work", { importId: id, memberId: actor.memberId });
    return importView(moved);
  });
}
