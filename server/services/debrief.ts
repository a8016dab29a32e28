import "server-only";
import { couldChangeOrder, MOST_POINTS } from "@/domain/debrief/draw-up-agenda";
import { permits } from "@/domain/permissions";
import { firstLevelOf } from "@/domain/rating-revision";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { loadAgenda, sayAgenda } from "@/server/services/debrief-agenda";
import { loadRevisions } from "@/server/services/rating-revision-record";
import { isWithheld, seeOpening } from "@/server/services/sight";

const held = {
  id: true,
  secondsPerPoint: true,
  startedAt: true,
  endedAt: true,
  startedBy: { select: { user: { select: { name: true } } } },
  points: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      outcomeId: true,
      criterionId: true,
      weight: true,
      note: true,
      result: true,
      seconds: true,
      version: true,
      criterion: { select: { name: true, question: true, anchors: true } },
      outcome: {
        select: {
          statement: true,
          applicationId: true,
          application: { select: { candidate: { select: { name: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.DebriefSelect;

type Held = Prisma.DebriefGetPayload<{ select: typeof held }>;

/** Which of some applications the actor may look into. */
async function loadInSight(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Application" a WHERE a.id = ANY(${[...ids]}::uuid[])
      AND a."organizationId" = ${actor.organizationId}::uuid AND NOT ${isWithheld(actor)}`;
  return new Set(rows.map(({ id }) => id));
}

/** What everybody who handed in gave the outcomes of some points, by name; the first level as well as what counts now. */
async function loadRatings(
  tx: Transaction,
  { organizationId, memberId }: Actor,
  points: readonly Held["points"][number][],
) {
  const outcomeId = { in: points.map((point) => point.outcomeId) };
  const applicationIds = [...new Set(points.map(({ outcome }) => outcome.applicationId))];
  const rows = await tx.rating.findMany({
    where: { organizationId, outcomeId, review: { submittedAt: { not: null } } },
    orderBy: [{ review: { member: { user: { name: "asc" } } } }, { id: "asc" }],
    select: {
      id: true,
      outcomeId: true,
      criterionId: true,
      level: true,
      note: true,
      confidence: true,
      version: true,
      review: { select: { memberId: true, member: { select: { user: { select: { name: true } } } } } },
    },
  });
  const revisions = await loadRevisions(tx, organizationId, applicationIds);
  return rows.map(({ id, review, ...rating }) => ({
    ...rating,
    id,
    name: review.member.user.name,
    memberId: review.memberId,
    isMe: review.memberId === memberId,
    firstLevel: firstLevelOf({ level: rating.level, revisions: revisions.get(id) ?? [] }),
    revisions: revisions.get(id) ?? [],
  }));
}

async function loadHeld(tx: Transaction, actor: Actor, row: Held) {
  const inSight = await loadInSight(
    tx,
    actor,
    row.points.map(({ outcome }) => outcome.applicationId),
  );
  const points = row.points.filter(({ outcome }) => inSight.has(outcome.applicationId));
  const ratings = await loadRatings(tx, actor, points);
  return {
    id: row.id,
    secondsPerPoint: row.secondsPerPoint,
    startedBy: row.startedBy.user.name,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    points: points.map(({ outcome, criterion, outcomeId, criterionId, ...point }) => ({
      ...point,
      applicationId: outcome.applicationId,
      candidateName: outcome.application.candidate.name,
      statement: outcome.statement,
      criterion,
      ratings: ratings
        .filter((rating) => rating.outcomeId === outcomeId && rating.criterionId === criterionId)
        .map(({ outcomeId: _, criterionId: __, ...rating }) => rating),
      outcomeId,
      criterionId,
    })),
  };
}

/**
 * The opening's latest debrief with what everybody gave, and, unless one is going on, what the next would be about. LOCKED
 * while anything of the opening is sealed to the actor.
 */
export async function getDebrief(actor: Actor, openingId: string) {
  const tx = db();
  const { organizationId } = actor;
  const sight = await seeOpening(tx, actor, "debrief.get", openingId);
  const row = await tx.debrief.findFirst({
    where: { organizationId, openingId },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    select: held,
  });
  const isGoingOn = row !== null && row.endedAt === null;
  const points = isGoingOn ? [] : await loadAgenda(tx, actor, openingId, Number.POSITIVE_INFINITY);
  const where = { organizationId_id: { organizationId, id: openingId } };
  const { status } = await tx.opening.findUniqueOrThrow({ where, select: { status: true } });
  const facts = { isOnPanel: sight.isOnPanel, isUnsealed: true };
  return {
    openingId,
    canLead: permits(actor.role, "debrief.lead", facts),
    /** A debrief is begun only while the role is open; one that goes on may still be ended after. */
    isOpen: status === "OPEN",
    canWrite: permits(actor.role, "debrief.note", facts),
    debrief: row ? await loadHeld(tx, actor, row) : null,
    agenda: await sayAgenda(tx, actor, points.slice(0, MOST_POINTS)),
    /** How many differences there are in all, and how many of them could change the order. */
    differing: points.length,
    changing: points.filter(couldChangeOrder).length,
  };
}
