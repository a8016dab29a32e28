import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { FollowUpKind } from "@/domain/follow-up/follow-up-kind";
import { type FollowUpStanding, followUpStandingOf } from "@/domain/follow-up/follow-up-standing";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { loadQuestions, seeFollowUp } from "@/server/services/follow-up-held";
import { isOpeningInSight, seeOpening } from "@/server/services/sight";

const MOST_SHOWN = 500;
const ORDER: Readonly<Record<FollowUpStanding, number>> = { due: 0, planned: 1, answered: 2 };

interface Row {
  readonly id: string;
  readonly decisionId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly candidateName: string;
  readonly kind: FollowUpKind;
  readonly startsOn: Date;
  readonly dueOn: Date;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
}

function shown({ startsOn, dueOn, answeredAt, ...row }: Row, today: string) {
  const days = { startsOn: calendarDayOf(startsOn), dueOn: calendarDayOf(dueOn) };
  const at = answeredAt?.toISOString() ?? null;
  return {
    ...row,
    ...days,
    answeredAt: at,
    standing: followUpStandingOf({ ...days, answeredAt: at }, today),
  };
}

export type FollowUpRow = ReturnType<typeof shown>;

/** Due ones first, the longest due before the others; then what is planned; what was answered last, the newest first. */
function inOrder(one: FollowUpRow, other: FollowUpRow): number {
  const standing = ORDER[one.standing] - ORDER[other.standing];
  const day = one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn);
  return standing || (one.standing === "answered" ? -day : day) || (one.id < other.id ? -1 : 1);
}

/** What is or was asked about whom, of one opening or of all whose decisions are open to the actor. */
export function listFollowUps(actor: Actor, { openingId }: { openingId?: string | undefined }) {
  return inTransaction(async (tx) => {
    if (openingId) await seeOpening(tx, actor, "followUp.get", openingId);
    const rows = await tx.$queryRaw<Row[]>`
      SELECT f.id, f."decisionId", d."openingId", o.title AS "openingTitle", c.name AS "candidateName",
             f.kind::text AS kind, f."startsOn", f."dueOn", f."answeredAt", u.name AS "answeredBy"
      FROM "FollowUp" f
      JOIN "Decision" d ON d.id = f."decisionId"
      JOIN "Opening" o ON o.id = d."openingId"
      JOIN "Application" da ON da.id = f."applicationId"
      JOIN "Candidate" c ON c.id = da."candidateId"
      LEFT JOIN "Member" m ON m.id = f."answeredById"
      LEFT JOIN "User" u ON u.id = m."userId"
      WHERE f."organizationId" = ${actor.organizationId}::uuid
        ${openingId ? Prisma.sql`AND d."openingId" = ${openingId}::uuid` : Prisma.empty}
        AND ${isOpeningInSight(actor, Prisma.sql`d."openingId"`)} AND NOT ${isDecisionWithheld(actor)}
      ORDER BY f."answeredAt" IS NOT NULL, f."dueOn", f.id LIMIT ${MOST_SHOWN}`;
    const today = calendarDayOf(actor.at);
    return { today, rows: rows.map((row) => shown(row, today)).sort(inOrder) };
  });
}

/** One of the questions about somebody: what is asked, and what was answered. */
export function getFollowUp(actor: Actor, followUpId: string) {
  return inTransaction(async (tx) => {
    const followUp = await seeFollowUp(tx, actor, "followUp.get", followUpId);
    const { decision, ...row } = followUp;
    return {
      ...row,
      decisionId: decision.id,
      openingId: decision.application.openingId,
      applicationId: decision.application.id,
      openingTitle: decision.openingTitle,
      candidateName: decision.candidateName,
      questions: await loadQuestions(tx, actor, followUp),
    };
  });
}
