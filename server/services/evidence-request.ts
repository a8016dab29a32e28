import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import {
  type EvidenceRequestClosing,
  type EvidenceRequestInput,
  MOST_EVIDENCE_REQUESTS,
} from "@/domain/missing-evidence/evidence-request";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { loadAddressee } from "@/server/services/candidate-addressee";
import { ensureLink, requireMailable } from "@/server/services/candidate-link";
import { closeRequest } from "@/server/services/evidence-request-closing";
import { queueRequest, remindOfRequest, requestColumns } from "@/server/services/evidence-request-reminder";
import { linkPath } from "@/server/services/link-token";
import { placeOf } from "@/server/services/outcome-record";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const DAY_MS = 24 * 3_600_000;

async function requireRoom(tx: Transaction, actor: Actor, application: SightedApplication): Promise<void> {
  if (application.status === "WITHDRAWN") {
    throw new AppError("LOCKED", "This candidate is withdrawn from the opening.");
  }
  const where = { organizationId: actor.organizationId, applicationId: application.id, closedAt: null };
  if ((await tx.evidenceRequest.count({ where })) >= MOST_EVIDENCE_REQUESTS) {
    throw new AppError("INVALID", `At most ${MOST_EVIDENCE_REQUESTS} questions can be open at once.`);
  }
}

async function requireOutcome(
  tx: Transaction,
  actor: Actor,
  applicationId: string,
  outcomeId: string | null,
) {
  if (outcomeId === null) return;
  const { organizationId } = actor;
  const row = await tx.outcome.findFirst({
    where: { id: outcomeId, organizationId, applicationId },
    select: { id: true },
  });
  if (!row) throw notFound("This outcome");
}

/**
 * Asks a candidate for something, mailed or to be passed on by hand. Their link is made if none is open; one that is
 * open stays the same.
 */
export function createEvidenceRequest(
  actor: Actor,
  input: EvidenceRequestInput,
): Promise<{ id: string; path: string | null }> {
  const { applicationId, isMailed, outcomeId, what, dueOn } = input;
  const { organizationId, memberId, at } = actor;
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "evidenceRequest.create", applicationId);
    await requireOutcome(tx, actor, applicationId, outcomeId);
    if (dueOn && dueOn < calendarDayOf(at)) throw invalid({ dueOn: "This day has passed." });
    if (isMailed) requireMailable(await loadAddressee(tx, actor, application));
    const link = await ensureLink(tx, actor, application, isMailed);
    await requireRoom(tx, actor, application);
    const row = await tx.evidenceRequest.create({
      data: {
        organizationId,
        applicationId,
        outcomeId,
        what,
        createdById: memberId,
        createdAt: at,
        dueOn: dueOn ? instantOf(dueOn) : null,
      },
      select: requestColumns,
    });
    await recordAudit(tx, actor, {
      action: "evidence-request.created",
      subjectType: "evidenceRequest",
      subjectId: row.id,
      ...placeOf(application),
      diff: diffOf(null, { what, outcomeId, dueOn, isMailed }),
    });
    await queueRequest(tx, row, link, { isReminder: false, isByHand: !isMailed, at });
    return { id: row.id, path: isMailed ? null : linkPath("candidate", link.id, link.createdAt) };
  });
}

async function seeRequest(tx: Transaction, actor: Actor, id: string) {
  const { organizationId } = actor;
  const row = await tx.evidenceRequest.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: requestColumns,
  });
  if (!row) throw notFound("This question");
  const application = await seeApplication(tx, actor, "evidenceRequest.create", row.application.id);
  if (row.closedAt) throw new AppError("LOCKED", "This question is closed.");
  return { row, application };
}

/** Reminds a candidate because a member asks for it, at most once a day; renews the link when it has run out. */
export function remindCandidate(actor: Actor, id: string): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const { row, application } = await seeRequest(tx, actor, id);
    if (row.remindedAt && actor.at.getTime() - row.remindedAt.getTime() < DAY_MS) {
      throw new AppError("LOCKED", `${row.application.candidate.name} was reminded within the last day.`);
    }
    const link = await ensureLink(tx, actor, application, row.application.candidate.email !== null);
    if (!(await remindOfRequest(tx, actor, row, link))) throw conflict({ version: row.version });
    return { id };
  });
}

/** Closes a question that needs no answer any more. */
export function closeEvidenceRequest(
  actor: Actor,
  { id, version, why }: EvidenceRequestClosing,
): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const { row, application } = await seeRequest(tx, actor, id);
    if (!(await closeRequest(tx, actor, application, { id, version, why }))) {
      throw conflict({ version: row.version });
    }
    return { id };
  });
}
