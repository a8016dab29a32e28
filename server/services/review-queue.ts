import "server-only";
import { may } from "@/domain/permissions";
import { secondsPerRating } from "@/domain/review-progress";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";
import { seesEveryOpening } from "@/server/services/sight";

/** An application that waits for the actor's own review. */
export interface WaitingReview {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly number: number;
  readonly outcomeCount: number;
  readonly criterionCount: number;
  /** Pairs of outcome and criterion the actor has answered so far. */
  readonly answered: number;
}

export interface HandedInReview {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly number: number;
  readonly candidateName: string;
  readonly submittedAt: string;
}

export interface ReviewQueue {
  readonly waiting: readonly WaitingReview[];
  readonly handedIn: readonly HandedInReview[];
  readonly secondsPerRating: number;
}

/** How many of the reviews handed in are listed. */
const MOST_HANDED_IN = 100;
/** How many of the latest ratings one's pace is taken from. */
const PACE_RATINGS = 200;

/** What waits for the actor, in the order to work through it; empty for roles that do not review. */
export async function loadWaitingReviews(tx: Transaction, actor: Actor): Promise<WaitingReview[]> {
  if (!may(actor.role, "review.rate")) return [];
  return tx.$queryRaw<WaitingReview[]>`
    SELECT o.id AS "openingId", o.title AS "openingTitle", a.id AS "applicationId", a.number,
           (SELECT count(*)::int FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AS "outcomeCount",
           (SELECT count(*)::int FROM "Criterion" c WHERE c."rubricId" = rb.id) AS "criterionCount",
           (SELECT count(*)::int FROM "Rating" ra WHERE ra."reviewId" = r.id) AS answered
    FROM "PanelMember" pm
    JOIN "Opening" o ON o.id = pm."openingId" AND o.status = 'OPEN'
    JOIN "Rubric" rb ON rb."openingId" = o.id
    JOIN "Application" a ON a."openingId" = o.id AND a.status = 'ACTIVE'
    LEFT JOIN "Review" r ON r."applicationId" = a.id AND r."memberId" = pm."memberId"
    WHERE pm."organizationId" = ${actor.organizationId}::uuid AND pm."memberId" = ${actor.memberId}::uuid
      AND pm."isReviewing" AND r."submittedAt" IS NULL
      AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)
    ORDER BY o."createdAt", o.id, a.number`;
}

async function loadHandedIn(tx: Transaction, actor: Actor): Promise<HandedInReview[]> {
  const onPanel = { some: { memberId: actor.memberId } };
  const rows = await tx.review.findMany({
    where: {
      organizationId: actor.organizationId,
      memberId: actor.memberId,
      submittedAt: { not: null },
      ...(seesEveryOpening(actor) ? {} : { application: { opening: { panelMembers: onPanel } } }),
    },
    orderBy: [{ submittedAt: "desc" }, { id: "asc" }],
    take: MOST_HANDED_IN,
    select: {
      submittedAt: true,
      application: {
        select: {
          id: true,
          number: true,
          candidate: { select: { name: true } },
          opening: { select: { id: true, title: true } },
        },
      },
    },
  });
  return rows.map(({ submittedAt, application }) => ({
    openingId: application.opening.id,
    openingTitle: application.opening.title,
    applicationId: application.id,
    number: application.number,
    candidateName: application.candidate.name,
    submittedAt: (submittedAt as Date).toISOString(),
  }));
}

/** Seconds one rating takes the actor, from their own latest ones. */
export async function loadPace(tx: Transaction, actor: Actor): Promise<number> {
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
  const [waiting, handedIn, pace] = await Promise.all([
    loadWaitingReviews(db(), actor),
    loadHandedIn(db(), actor),
    loadPace(db(), actor),
  ]);
  return { waiting, handedIn, secondsPerRating: pace };
}
