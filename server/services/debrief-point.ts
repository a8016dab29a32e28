import "server-only";
import type { AuditAction, Diff } from "@/domain/audit-event";
import type { DebriefNote, DebriefSettlement } from "@/domain/debrief/debrief-input";
import type { DebriefResult } from "@/domain/debrief/debrief-result";
import { AppError, conflict, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { type SightedApplication, seeApplication, seeOpening } from "@/server/services/sight";

/** What was written down about a point. */
export interface StoredPoint {
  readonly note: string;
  readonly result: DebriefResult | null;
  readonly seconds: number;
  readonly version: number;
}

interface HeldPoint {
  readonly id: string;
  readonly stored: StoredPoint;
  readonly application: SightedApplication;
}

type Row = StoredPoint & { applicationId: string; openingId: string; endedAt: Date | null };

/** One point, held until the transaction ends. Throws NOT_FOUND, LOCKED once the debrief is over. */
async function holdPoint(tx: Transaction, actor: Actor, id: string): Promise<HeldPoint> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT p.note, p.result::text AS result, p.seconds, p.version, oc."applicationId", d."openingId", d."endedAt"
    FROM "DebriefPoint" p JOIN "Debrief" d ON d.id = p."debriefId" JOIN "Outcome" oc ON oc.id = p."outcomeId"
    WHERE p.id = ${id}::uuid AND p."organizationId" = ${actor.organizationId}::uuid FOR UPDATE OF p FOR SHARE OF d`;
  if (!row) throw notFound("This point");
  const { applicationId, openingId, endedAt, ...stored } = row;
  await seeOpening(tx, actor, "debrief.note", openingId);
  const application = await seeApplication(tx, actor, "debrief.note", applicationId);
  if (endedAt) throw new AppError("LOCKED", "This debrief is over; its notes stay as they are.");
  return { id, stored, application };
}

async function keep(
  tx: Transaction,
  actor: Actor,
  { id, stored, application }: HeldPoint,
  change: Partial<Omit<StoredPoint, "version">> & { settledAt?: Date | null },
  event: { action: AuditAction; diff: Diff },
): Promise<StoredPoint> {
  const version = stored.version + 1;
  const where = { organizationId_id: { organizationId: actor.organizationId, id } };
  const { note, result, seconds } = await tx.debriefPoint.update({
    where,
    data: { ...change, version },
    select: { note: true, result: true, seconds: true },
  });
  const { openingId, candidateId, id: applicationId } = application;
  const place = { openingId, candidateId, applicationId };
  await recordAudit(tx, actor, { ...event, subjectType: "debriefPoint", subjectId: id, ...place });
  return { note, result, seconds, version };
}

/** Stores what was said about a point. CONFLICT, with what is stored, where somebody else wrote meanwhile. */
export function noteDebriefPoint(actor: Actor, input: DebriefNote): Promise<StoredPoint> {
  return inTransaction(async (tx) => {
    const point = await holdPoint(tx, actor, input.id);
    const { stored } = point;
    if (stored.note === input.note) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    const diff = { note: { from: { version: stored.version }, to: { version: stored.version + 1 } } };
    return keep(tx, actor, point, { note: input.note }, { action: "debrief.noted", diff });
  });
}

/** Stores what came of a point, with its note and the time it took so far. CONFLICT as a note. */
export function settleDebriefPoint(actor: Actor, input: DebriefSettlement): Promise<StoredPoint> {
  const { result, note, seconds } = input;
  return inTransaction(async (tx) => {
    const point = await holdPoint(tx, actor, input.id);
    const { stored } = point;
    const isSame = stored.result === result && stored.note === note;
    if (isSame) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    const diff = { result: { from: stored.result, to: result } };
    const change = { result, note, seconds, settledAt: actor.at };
    return keep(tx, actor, point, change, { action: "debrief.settled", diff });
  });
}

/** Opens a settled point again; its note stays. CONFLICT as a note. */
export function unsettleDebriefPoint(
  actor: Actor,
  input: { id: string; version: number },
): Promise<StoredPoint> {
  return inTransaction(async (tx) => {
    const point = await holdPoint(tx, actor, input.id);
    const { stored } = point;
    if (stored.result === null) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    const diff = { result: { from: stored.result, to: null } };
    return keep(tx, actor, point, { result: null, settledAt: null }, { action: "debrief.unsettled", diff });
  });
}
