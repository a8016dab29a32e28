import "server-only";
import type { CriterionRecord } from "@/domain/application-record";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import type { FollowUpAnswer } from "@/domain/follow-up/follow-up-input";
import type { FollowUpKind } from "@/domain/follow-up/follow-up-kind";
import { type FollowUpStanding, followUpStandingOf } from "@/domain/follow-up/follow-up-standing";
import { type FollowUpQuestion, questionsOf } from "@/domain/follow-up/questions";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { type SeenDecision, seeDecision } from "@/server/services/decision-seen";

/** One of the two questions about somebody, with what was answered and the decision it goes back to. */
export interface SeenFollowUp {
  readonly id: string;
  readonly kind: FollowUpKind;
  /** Days, "2026-11-22". */
  readonly startsOn: string;
  readonly dueOn: string;
  readonly note: string;
  readonly version: number;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly answers: readonly FollowUpAnswer[];
  readonly standing: FollowUpStanding;
  readonly decision: SeenDecision;
}

async function load(tx: Transaction, { organizationId }: Actor, id: string) {
  const row = await tx.followUp.findUnique({
    where: { organizationId_id: { organizationId, id } },
    select: {
      id: true,
      decisionId: true,
      kind: true,
      startsOn: true,
      dueOn: true,
      note: true,
      version: true,
      answeredAt: true,
      answeredBy: { select: { user: { select: { name: true } } } },
      answers: { orderBy: { criterionKey: "asc" }, select: { criterionKey: true, level: true } },
    },
  });
  if (!row) throw notFound("This follow-up");
  return row;
}

/**
 * Loads a follow-up of this tenant and asks the permission table. With `hold` all of its decision are held until the
 * transaction ends.
 */
export async function seeFollowUp(
  tx: Transaction,
  actor: Actor,
  action: Action,
  id: string,
  { hold = false } = {},
): Promise<SeenFollowUp> {
  const { decisionId } = await load(tx, actor, id);
  const decision = await seeDecision(tx, actor, action, decisionId);
  if (hold)
    await tx.$queryRaw`SELECT 1 FROM "FollowUp" WHERE "decisionId" = ${decisionId}::uuid ORDER BY id FOR UPDATE`;
  const {
    startsOn,
    dueOn,
    answeredAt,
    answeredBy,
    answers,
    decisionId: _,
    ...row
  } = await load(tx, actor, id);
  const days = { startsOn: calendarDayOf(startsOn), dueOn: calendarDayOf(dueOn) };
  const at = answeredAt?.toISOString() ?? null;
  return {
    ...row,
    ...days,
    answeredAt: at,
    answeredBy: answeredBy?.user.name ?? null,
    answers: answers.map(({ criterionKey: key, level }) => ({ key, level })),
    standing: followUpStandingOf({ ...days, answeredAt: at }, calendarDayOf(actor.at)),
    decision,
  };
}

/** What is asked, by the rubric as the decision's packet has it: later edits ask nothing else. */
export async function loadQuestions(
  tx: Transaction,
  { organizationId }: Actor,
  { decision }: SeenFollowUp,
): Promise<FollowUpQuestion[]> {
  const [row] = await tx.$queryRaw<{ criteria: CriterionRecord[] }[]>`
    SELECT d.packet::jsonb #> '{opening,rubric,criteria}' AS criteria FROM "Decision" d
    WHERE d.id = ${decision.id}::uuid AND d."organizationId" = ${organizationId}::uuid`;
  return questionsOf(row?.criteria ?? []);
}
