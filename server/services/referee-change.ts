import "server-only";
import { AppError, conflict } from "@/domain/errors";
import { refereeStandingOf } from "@/domain/referee-fields";
import type { Acting, Actor } from "@/server/actor";
import { type AuditEntry, recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { linkPath } from "@/server/services/link-token";
import { placeOf } from "@/server/services/outcome-record";
import {
  applicationOf,
  queueRequestMail,
  type RefereeRow,
  requestColumns,
  seeRequest,
} from "@/server/services/referee-record";

const DAY_MS = 24 * 3_600_000;

type Deed = Pick<AuditEntry, "action" | "diff">;

/** Writes an event about a request into the log. */
function record(tx: Transaction, actor: Acting, row: RefereeRow, deed: Deed): Promise<void> {
  const place = placeOf(applicationOf(row));
  return recordAudit(tx, actor, { ...deed, subjectType: "refereeRequest", subjectId: row.id, ...place });
}

function requireWaiting(row: RefereeRow, at: Date): void {
  if (refereeStandingOf(row, at) !== "waiting") {
    throw new AppError("LOCKED", "This request is no longer open.");
  }
}

/** Takes a request back: its link stops working at once, and its mail, if it still waits, is not sent. */
export function revokeRefereeRequest(
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<{ version: number }> {
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const row = await seeRequest(tx, actor, "referee.request", id);
    if (row.answeredAt || row.revokedAt) throw new AppError("LOCKED", "This request is no longer open.");
    const { count } = await tx.refereeRequest.updateMany({
      where: { id, organizationId, version, answeredAt: null, revokedAt: null },
      data: { revokedAt: at, version: { increment: 1 } },
    });
    if (count === 0) throw conflict({ version: row.version });
    await tx.message.updateMany({
      where: { organizationId, subjectId: id, state: "BY_HAND", sentAt: null },
      data: { state: "FAILED", problem: "The link was taken back." },
    });
    await record(tx, actor, row, {
      action: "referee.revoked",
      diff: { revokedAt: { from: null, to: at.toISOString() } },
    });
    return { version: version + 1 };
  });
}

/** Shows the link so that a member can pass it on. From then on an answer no longer proves whose mailbox it came from. */
export function showRefereeLink(actor: Actor, id: string): Promise<{ path: string; version: number }> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const row = await seeRequest(tx, actor, "referee.request", id);
    requireWaiting(row, actor.at);
    const { version } = await tx.refereeRequest.update({
      where: { organizationId_id: { organizationId, id } },
      data: { isMailed: false, version: { increment: 1 } },
      select: { version: true },
    });
    const diff: Deed["diff"] = row.isMailed ? { isMailed: { from: true, to: false } } : {};
    await record(tx, actor, row, { action: "referee.link-shown", diff });
    return { path: linkPath("referee", id, row.createdAt), version };
  });
}

/** Reminds a referee in whoever's name, unless somebody did meanwhile; asks for no permission. */
export async function remindReferee(tx: Transaction, actor: Acting, row: RefereeRow): Promise<boolean> {
  const { id, organizationId, remindedAt } = row;
  const { count } = await tx.refereeRequest.updateMany({
    where: { id, organizationId, remindedAt, answeredAt: null, revokedAt: null, expiresAt: { gt: actor.at } },
    data: { remindedAt: actor.at, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await queueRequestMail(tx, row, true, actor.at);
  await record(tx, actor, row, {
    action: "referee.reminded",
    diff: { remindedAt: { from: remindedAt?.toISOString() ?? null, to: actor.at.toISOString() } },
  });
  return true;
}

/** Reminds a referee because a member asks for it; at most once a day. */
export function remindRefereeByHand(actor: Actor, id: string): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const row = await seeRequest(tx, actor, "referee.request", id);
    requireWaiting(row, actor.at);
    const last = row.remindedAt ?? row.createdAt;
    if (row.remindedAt && actor.at.getTime() - last.getTime() < DAY_MS) {
      throw new AppError("LOCKED", `${row.name} was reminded within the last day.`);
    }
    if (!(await remindReferee(tx, actor, row))) throw conflict({ version: row.version });
    return { id };
  });
}

/** The requests that have waited long enough for a reminder and had none, oldest first. */
export function unremindedRequests(tx: Transaction, before: Date, at: Date): Promise<RefereeRow[]> {
  return tx.refereeRequest.findMany({
    where: {
      remindedAt: null,
      answeredAt: null,
      revokedAt: null,
      expiresAt: { gt: at },
      createdAt: { lte: before },
    },
    orderBy: { createdAt: "asc" },
    take: 500,
    select: requestColumns,
  });
}
