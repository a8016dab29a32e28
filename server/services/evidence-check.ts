import "server-only";
import { type AuditAction, diffOf } from "@/domain/audit-event";
import { conflict, notFound } from "@/domain/errors";
import type { CheckReopening, EvidenceCheckInput } from "@/domain/evidence";
import type { CheckStatus, CheckVerdict } from "@/domain/evidence-check";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { seeEvidence } from "@/server/services/evidence-record";
import { type Settled, settleEvidence } from "@/server/services/evidence-standing";
import { placeOf } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import type { SightedApplication } from "@/server/services/sight";

const ACTIONS: Record<CheckVerdict, AuditAction> = {
  SUPPORTS: "evidence.checked",
  SUPPORTS_PARTLY: "evidence.partly-supported",
  DOES_NOT_SUPPORT: "evidence.disputed",
  CANNOT_TELL: "evidence.could-not-tell",
};

/** Refuses a check of what is not there any more as it was seen, the evidence or the claim beside it. */
async function requireSeen(
  tx: Transaction,
  actor: Actor,
  { id, version, outcomeVersion }: EvidenceCheckInput,
): Promise<void> {
  const now = await seeEvidence(tx, actor, "evidence.check", id);
  const { organizationId } = actor;
  const outcome = await tx.outcome.findUnique({
    where: { organizationId_id: { organizationId, id: now.outcomeId } },
    select: { version: true },
  });
  if (now.values.version === version && outcome?.version === outcomeVersion) return;
  throw conflict({ ...now.check, version: now.values.version, outcomeVersion: outcome?.version });
}

/**
 * Stores what a member says of a piece of evidence, and what that makes of it. Who, when and what stays; an earlier check of
 * the same person gives way. Two who check at once are both stored.
 */
export function checkEvidence(
  actor: Actor,
  input: EvidenceCheckInput,
): Promise<{ checkId: string; status: CheckStatus }> {
  const { id, verdict, note } = input;
  const { organizationId, memberId, at } = actor;
  return inTransaction(async (tx) => {
    const { application } = await seeEvidence(tx, actor, "evidence.check", id);
    await holdApplication(tx, actor, application.id);
    await requireSeen(tx, actor, input);
    const check = await tx.evidenceCheck.create({
      data: { organizationId, evidenceId: id, memberId, verdict, note, at },
      select: { id: true },
    });
    const settled = (await settleEvidence(tx, actor, { id })).get(id) as Settled;
    await recordAudit(tx, actor, {
      action: ACTIONS[verdict],
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf({ status: settled.from }, { status: settled.to, verdict, note }),
    });
    await rescoreApplication(tx, actor, application.id);
    return { checkId: check.id, status: settled.to };
  });
}

/** Has a check count no longer, with the reason; what its writer had said before counts again. */
export function reopenCheck(actor: Actor, input: CheckReopening): Promise<{ status: CheckStatus }> {
  const { id, note } = input;
  const { organizationId, at } = actor;
  return inTransaction(async (tx) => {
    const check = await tx.evidenceCheck.findUnique({
      where: { organizationId_id: { organizationId, id } },
      select: { evidenceId: true, verdict: true },
    });
    if (!check) throw notFound("This check");
    const { evidenceId, verdict } = check;
    const { application } = await seeEvidence(tx, actor, "evidence.check", evidenceId);
    await holdApplication(tx, actor, application.id);
    const { count } = await tx.evidenceCheck.updateMany({
      where: { id, organizationId, reopenedAt: null },
      data: { reopenedAt: at, reopenedWhy: note },
    });
    if (count === 0) throw conflict({ isReopened: true });
    const { from, to } = (await settleEvidence(tx, actor, { id: evidenceId })).get(evidenceId) as Settled;
    await recordAudit(tx, actor, {
      action: "evidence.reopened",
      subjectType: "evidence",
      subjectId: evidenceId,
      ...placeOf(application),
      diff: diffOf({ status: from, verdict }, { status: to, note }),
    });
    await rescoreApplication(tx, actor, application.id);
    return { status: to };
  });
}

/** Takes the force out of every check of some evidence, because what they spoke about is not there any more. */
export async function outdateChecks(
  tx: Transaction,
  actor: Pick<Acting, "organizationId" | "at">,
  evidenceIds: readonly string[],
  reopenedWhy: string,
): Promise<Map<string, Settled>> {
  const { organizationId, at } = actor;
  const of = { organizationId, evidenceId: { in: [...evidenceIds] } };
  await tx.evidenceCheck.updateMany({
    where: { ...of, reopenedAt: null },
    data: { reopenedAt: at, reopenedWhy },
  });
  await tx.refereeRequest.updateMany({
    where: { ...of, answeredAt: { not: null }, revokedAt: null },
    data: { revokedAt: at },
  });
  return settleEvidence(tx, actor, { id: { in: [...evidenceIds] } });
}

/** Opens all checks of an outcome's evidence again, because the outcome now claims something else. */
export async function reopenEvidence(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  outcomeId: string,
): Promise<void> {
  const { organizationId } = actor;
  const note = "The outcome was changed after this check.";
  const rows = await tx.evidence.findMany({
    where: { organizationId, outcomeId, checkStatus: { not: "DISPUTED" } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const settled = await outdateChecks(
    tx,
    actor,
    rows.map(({ id }) => id),
    note,
  );
  for (const [id, { from, to }] of settled) {
    if (from === to) continue;
    await recordAudit(tx, actor, {
      action: "evidence.reopened",
      subjectType: "evidence",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf({ status: from }, { status: to, note }),
    });
  }
}
