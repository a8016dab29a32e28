import "server-only";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import type { DecisionKind } from "@/domain/decision-kind";
import { planOf } from "@/domain/follow-up/follow-up-plan";
import type { Acting } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";

/** A decision that takes effect now. */
export interface EffectiveDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly openingId: string;
  readonly candidateId: string;
  readonly applicationId: string;
  readonly supersedesId: string | null;
}

/** Takes away what the replaced decision still wanted to ask; answers what it knows of the same person. */
async function clearReplaced(
  tx: Transaction,
  { organizationId }: Acting,
  { supersedesId, applicationId }: EffectiveDecision,
) {
  if (!supersedesId) return [];
  const rows = await tx.followUp.findMany({
    where: { organizationId, decisionId: supersedesId },
    select: { kind: true, startsOn: true, answeredAt: true, applicationId: true },
  });
  await tx.followUp.deleteMany({ where: { organizationId, decisionId: supersedesId, answeredAt: null } });
  return rows.filter((row) => row.applicationId === applicationId);
}

/**
 * Plans the two questions about somebody an offer was made to, counted from today until somebody says which day the first
 * one is; a replaced decision asks nothing more. Called in the transaction in which a decision takes effect, once.
 */
export async function planFollowUps(
  tx: Transaction,
  actor: Acting,
  decision: EffectiveDecision,
): Promise<void> {
  const { organizationId, at } = actor;
  const earlier = await clearReplaced(tx, actor, decision);
  if (decision.kind !== "OFFER") return;
  const startsOn = calendarDayOf(earlier[0]?.startsOn ?? at);
  const answered = earlier.filter(({ answeredAt }) => answeredAt !== null).map(({ kind }) => kind);
  const planned = planOf(startsOn, answered);
  const { id: decisionId, applicationId, candidateId, openingId } = decision;
  await tx.followUp.createMany({
    data: planned.map(({ kind, dueOn }) => ({
      organizationId,
      decisionId,
      applicationId,
      kind,
      startsOn: instantOf(startsOn),
      dueOn: instantOf(dueOn),
      createdAt: at,
    })),
  });
  if (planned.length === 0) return;
  await recordAudit(tx, actor, {
    action: "follow-up.planned",
    subjectType: "decision",
    subjectId: decisionId,
    openingId,
    candidateId,
    applicationId,
    diff: {
      startsOn: { from: null, to: startsOn },
      dueOn: { from: null, to: planned.map(({ dueOn }) => dueOn) },
    },
  });
}
