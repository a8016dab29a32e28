import "server-only";
import type { AuditAction } from "@/domain/audit-event";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import {
  missingFromBrief,
  OPENING_STATUSES,
  type OpeningStatus,
  type VersionedOpening,
} from "@/domain/opening";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Prisma, type Transaction } from "@/server/db";
import { announceVotes } from "@/server/services/live-announce";
import { formOf, openingFields } from "@/server/services/opening-form";
import { seeOpening } from "@/server/services/sight";

const statusFields = {
  ...openingFields,
  status: true,
  openedAt: true,
} as const satisfies Prisma.OpeningSelect;

/** Locks and loads; a version other than the one on screen is a CONFLICT. */
async function loadLocked(tx: Transaction, actor: Actor, { id, version }: VersionedOpening) {
  await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const where = { organizationId_id: { organizationId: actor.organizationId, id } };
  const row = await tx.opening.findUnique({ where, select: statusFields });
  if (!row) throw notFound("This opening");
  const { status, openedAt, ...fields } = row;
  if (row.version !== version) throw conflict(formOf(fields));
  return { status, openedAt, brief: fields };
}

async function changeStatus(
  tx: Transaction,
  actor: Actor,
  { id, version }: VersionedOpening,
  change: { action: AuditAction; from: OpeningStatus; to: OpeningStatus; openedAt?: Date },
): Promise<{ id: string; version: number; status: OpeningStatus }> {
  const { action, from, to, openedAt } = change;
  await tx.opening.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id } },
    data: { status: to, version: { increment: 1 }, ...(openedAt ? { openedAt } : {}) },
    select: { id: true },
  });
  await announceVotes(tx, [id]);
  const diff = { status: { from, to } };
  await recordAudit(tx, actor, { action, subjectType: "opening", subjectId: id, openingId: id, diff });
  return { id, version: version + 1, status: to };
}

/** Opens a draft. INVALID, with a message per field, while one of the four questions is blank. */
export async function openOpening(actor: Actor, input: VersionedOpening) {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "opening.open", input.id);
    const { status, brief } = await loadLocked(tx, actor, input);
    if (status !== "DRAFT") throw new AppError("LOCKED", "This role is not a draft any more.");
    const missing = missingFromBrief(brief);
    if (Object.keys(missing).length > 0) throw invalid(missing);
    return changeStatus(tx, actor, input, {
      action: "opening.opened",
      from: status,
      to: "OPEN",
      openedAt: actor.at,
    });
  });
}

/** Puts an opening away. Nothing in it is lost, and it can be brought back. */
export async function archiveOpening(actor: Actor, input: VersionedOpening) {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "opening.archive", input.id);
    const { status } = await loadLocked(tx, actor, input);
    if (status === "ARCHIVED") throw new AppError("LOCKED", "This opening is archived already.");
    return changeStatus(tx, actor, input, { action: "opening.archived", from: status, to: "ARCHIVED" });
  });
}

/** What an archived opening was before: the record says so. */
async function statusBefore(tx: Transaction, actor: Actor, openingId: string, wasOpened: boolean) {
  const event = await tx.auditEvent.findFirst({
    where: { organizationId: actor.organizationId, openingId, action: "opening.archived" },
    select: { diff: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const diff = event?.diff as { status?: { from?: unknown } } | undefined;
  const before = OPENING_STATUSES.find((status) => status === diff?.status?.from && status !== "ARCHIVED");
  return before ?? (wasOpened ? "OPEN" : "DRAFT");
}

/** Brings an archived opening back to the status it was archived from. */
export async function restoreOpening(actor: Actor, input: VersionedOpening) {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "opening.archive", input.id);
    const { status, openedAt } = await loadLocked(tx, actor, input);
    if (status !== "ARCHIVED") throw new AppError("LOCKED", "This opening is not archived.");
    const to = await statusBefore(tx, actor, input.id, openedAt !== null);
    return changeStatus(tx, actor, input, { action: "opening.restored", from: status, to });
  });
}
