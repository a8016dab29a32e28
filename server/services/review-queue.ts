import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { may } from "@/domain/permissions";
import { secondsPerRating } from "@/domain/review-progress";
import { type QueueOpening, type QueueRow, queueOf, type WaitingReview } from "@/domain/review-queue";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";
import { type HandedInReview, loadHandedIn } from "@/server/services/review-handed-in";

export interface ReviewQueue {
  /** What waits, by opening, the most urgent first. */
  readonly openings: readonly QueueOpening[];
  /** The single reviews, in the same order. */
  readonly waiting: readonly WaitingReview[];
  readonly handedIn: readonly HandedInReview[];
  readonly secondsPerRating: number;
}

/** How many of the latest ratings one's pace is taken from. */
const PACE_RATINGS = 200;

type Row = Omit<QueueRow, "dueOn" | "remindedAt"> & {
  readonly dueOn: Date | null;
  readonly remindedAt: Date | null;
};

/**
 * What the actor has left to do, the oldest opening first; empty for roles that do not review. Nothing in it depends on
 * any other reviewer: a reminder is noted for the whole panel, whoever it went out to.
 */
async function loadRows(tx: Transaction, actor: Actor): Promise<QueueRow[]> {
  if (!may(actor.role, "review.rate")) return [];
  const rows = await tx.$queryRaw<Row[]>`
    WITH mine AS (
      SELECT o.id AS "openingId", o.title AS "openingTitle", o."createdAt", o."reviewOrder"::text AS "reviewOrder",
             o."reviewDueOn" AS "dueOn", pm."orderSeed", pm."remindedAt", a.id AS "applicationId", a.number, r.id AS "reviewId",
             r."submittedAt" IS NOT NULL AS "isHandedIn", r."confirmedAt" IS NOT NULL AS "isDone",
             (SELECT count(*)::int FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AS "outcomeCount",
             count(*) OVER (PARTITION BY o.id)::int AS candidates
      FROM "PanelMember" pm
      JOIN "Opening" o ON o.id = pm."openingId" AND o.status = 'OPEN'
      JOIN "Application" a ON a."openingId" = o.id AND a.status = 'ACTIVE'
      LEFT JOIN "Review" r ON r."applicationId" = a.id AND r."memberId" = pm."memberId"
      WHERE pm."organizationId" = ${actor.organizationId}::uuid AND pm."memberId" = ${actor.memberId}::uuid
        AND pm."isReviewing" AND r."excusedAt" IS NULL
        AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL))
    SELECT m."openingId", m."openingTitle", m."reviewOrder", m."dueOn", m."orderSeed", m."remindedAt", m.candidates,
           m."applicationId", m.number, m."isHandedIn", m."outcomeCount", e."actorName" AS "remindedBy",
           (SELECT count(*)::int FROM "Criterion" c JOIN "Rubric" rb ON rb.id = c."rubricId"
            WHERE rb."openingId" = m."openingId") AS "criterionCount",
           (SELECT count(*)::int FROM "Rating" ra JOIN "Outcome" x ON x.id = ra."outcomeId" AND x."mergedIntoId" IS NULL
            WHERE ra."reviewId" = m."reviewId") AS answered
    FROM mine m
    LEFT JOIN "AuditEvent" e ON e."organizationId" = ${actor.organizationId}::uuid AND e."openingId" = m."openingId"
      AND e.at = m."remindedAt" AND e.action = 'review.reminded' AND e."actorId" IS NOT NULL
    WHERE NOT m."isDone"
    ORDER BY m."createdAt", m."openingId", m.number`;
  return rows.map((row) => ({
    ...row,
    dueOn: row.dueOn && calendarDayOf(row.dueOn),
    remindedAt: row.remindedAt?.toISOString() ?? null,
  }));
}

/** What waits for the actor: by opening, and one by one. */
export async function loadQueue(tx: Transaction, actor: Actor) {
  const [rows, pace] = await Promise.all([loadRows(tx, actor), loadPace(tx, actor)]);
  return { ...queueOf(rows, calendarDayOf(actor.at), pace), secondsPerRating: pace };
}

/** Seconds one rating takes the actor, from their own latest ones. */
async function loadPace(tx: Transaction, actor: Actor): Promise<number> {
  const rows = await tx.rating.findMany({
    where: { organizationId: actor.organizationId, review: { memberId: actor.memberId } },
    orderBy: { ratedAt: "desc" },
    take: PACE_RATINGS,
    select: { ratedAt: true },
  });
  return secondsPerRating(rows.map((row) => row.ratedAt.getTime()));
}

/** The actor's own queue, and what they have handed in, latest first. */
export async function listReviewQueue(actor: Actor): Promise<ReviewQueue> {
  const [queue, handedIn] = await Promise.all([loadQueue(db(), actor), loadHandedIn(db(), actor)]);
  return { ...queue, handedIn };
}
