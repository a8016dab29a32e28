import "server-only";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import type { DecisionKind } from "@/domain/decision-kind";
import type { FollowUpKind } from "@/domain/follow-up/follow-up-kind";
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
}

interface Earlier {
  readonly id: string;
  readonly kind: FollowUpKind;
  readonly startsOn: Date;
  readonly isAnswered: boolean;
  readonly isOfSame: boolean;
}

/**
 * What the decisions that this one replaces, the one before it and those before that, asked about; the newest first. Held, so
 * that an answer given meanwhile is waited for, and not deleted with the questions nobody answered.
 */
function loadReplaced(
  tx: Transaction,
  { organizationId }: Acting,
  { id, applicationId }: EffectiveDecision,
): Promise<Earlier[]> {
  return tx.$queryRaw<Earlier[]>`
    WITH RECURSIVE replaced AS (
      SELECT d."supersedesId" AS id FROM "Decision" d
      WHERE d.id = ${id}::uuid AND d."organizationId" = ${organizationId}::uuid
      UNION SELECT d."supersedesId" FROM "Decision" d JOIN replaced r ON d.id = r.id
    )
    SELECT f.id, f.kind::text AS kind, f."startsOn", f."answeredAt" IS NOT NULL AS "isAnswered",
           f."applicationId" = ${applicationId}::uuid AS "isOfSame"
    FROM "FollowUp" f JOIN replaced r ON r.id = f."decisionId"
    ORDER BY f."createdAt" DESC, f.id FOR UPDATE OF f`;
}

/**
 * Plans the two questions about somebody an offer was made to, counted from today until somebody says which day the first
 * one is; what was replaced asks nothing more. Called in the transaction in which a decision takes effect, once.
 */
export async function planFollowUps(
  tx: Transaction,
  actor: Acting,
  decision: EffectiveDecision,
): Promise<void> {
  const { organizationId, at } = actor;
  const replaced = await loadReplaced(tx, actor, decision);
  const open = replaced.filter(({ isAnswered }) => !isAnswered).map((row) => row.id);
  await tx.followUp.deleteMany({ where: { organizationId, id: { in: open } } });
  if (decision.kind !== "OFFER") return;
  const earlier = replaced.filter(({ isOfSame }) => isOfSame);
  const startsOn = calendarDayOf(earlier[0]?.startsOn ?? at);
  const answered = earlier.filter(({ isAnswered }) => isAnswered).map(({ kind }) => kind);
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
