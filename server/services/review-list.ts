import "server-only";
import { agreementOf, byDisagreement, LARGE_DIFFERENCE, spreadOf } from "@/domain/review-difference";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { loadReviewers } from "@/server/services/review-panel";
import { isWithheld, seeOpening } from "@/server/services/sight";

/** How many of the largest differences are listed. */
const MOST_DIFFERENCES = 50;

const judged = {
  id: true,
  number: true,
  status: true,
  candidate: { select: { name: true } },
  outcomes: { orderBy: { id: "asc" }, where: { mergedIntoId: null }, select: { id: true, statement: true } },
  reviews: {
    orderBy: { id: "asc" },
    where: { submittedAt: { not: null } },
    select: {
      memberId: true,
      submittedAt: true,
      ratings: { select: { outcomeId: true, criterionId: true, level: true } },
    },
  },
} as const satisfies Prisma.ApplicationSelect;

type Judged = Prisma.ApplicationGetPayload<{ select: typeof judged }>;
type Criterion = { readonly id: string; readonly name: string };

/** The applications of an opening the actor owes a review of: their number, and how far their own review is. */
function loadWithheld(tx: Transaction, actor: Actor, openingId: string) {
  return tx.$queryRaw<
    { id: string; number: number; status: string; answered: number; hasOutcomes: boolean }[]
  >`
    SELECT a.id, a.number, a.status::text AS status,
           (SELECT count(*)::int FROM "Rating" ra JOIN "Review" r ON r.id = ra."reviewId"
            WHERE r."applicationId" = a.id AND r."memberId" = ${actor.memberId}::uuid) AS answered,
           EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AS "hasOutcomes"
    FROM "Application" a
    WHERE a."openingId" = ${openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND ${isWithheld(actor)}
    ORDER BY a.number`;
}

function pairsOf(row: Judged) {
  const answers = new Map<string, { memberId: string; level: number | null }[]>();
  for (const { memberId, ratings } of row.reviews) {
    for (const { outcomeId, criterionId, level } of ratings) {
      const key = `${outcomeId} ${criterionId}`;
      answers.set(key, [...(answers.get(key) ?? []), { memberId, level }]);
    }
  }
  return [...answers].map(([key, list]) => {
    const [outcomeId = "", criterionId = ""] = key.split(" ");
    return { outcomeId, criterionId, answers: list };
  });
}

function differencesOf(rows: readonly Judged[], criteria: readonly Criterion[]) {
  const criterionNames = new Map(criteria.map((criterion) => [criterion.id, criterion.name]));
  const all = rows.flatMap((row) => {
    const statements = new Map(row.outcomes.map((outcome) => [outcome.id, outcome.statement]));
    return pairsOf(row)
      .filter((pair) => spreadOf(pair.answers) >= LARGE_DIFFERENCE)
      .map((pair) => ({
        applicationId: row.id,
        number: row.number,
        candidateName: row.candidate.name,
        outcomeId: pair.outcomeId,
        statement: statements.get(pair.outcomeId) ?? "",
        criterionId: pair.criterionId,
        criterionName: criterionNames.get(pair.criterionId) ?? "",
        answers: pair.answers,
      }));
  });
  return byDisagreement(all).slice(0, MOST_DIFFERENCES);
}

/**
 * The reviews of an opening: who has handed in, how far they agree, and where they differ most. An application whose
 * review the actor still owes is there by its number alone, with nothing that another reviewer could change.
 */
export async function listReviews(actor: Actor, input: { openingId: string }) {
  const tx = db();
  const { openingId, isReviewing } = await seeOpening(tx, actor, "review.list", input.openingId, {
    perApplication: true,
  });
  const [reviewers, withheld, criteria] = await Promise.all([
    loadReviewers(tx, openingId),
    loadWithheld(tx, actor, openingId),
    tx.criterion.findMany({
      where: { rubric: { openingId } },
      orderBy: { position: "asc" },
      select: { id: true, name: true },
    }),
  ]);
  const rows = await tx.application.findMany({
    where: { openingId, id: { notIn: withheld.map((row) => row.id) } },
    orderBy: { number: "asc" },
    select: judged,
  });
  const open = rows.map((row) => ({
    state: "OPEN" as const,
    applicationId: row.id,
    number: row.number,
    isWithdrawn: row.status === "WITHDRAWN",
    candidateName: row.candidate.name,
    hasOutcomes: row.outcomes.length > 0,
    handedIn: row.reviews.map((review) => ({
      memberId: review.memberId,
      submittedAt: (review.submittedAt as Date).toISOString(),
    })),
    agreement: agreementOf(pairsOf(row)),
  }));
  const locked = withheld.map((row) => ({
    state: "WITHHELD" as const,
    applicationId: row.id,
    number: row.number,
    isWithdrawn: row.status === "WITHDRAWN",
    hasOutcomes: row.hasOutcomes,
    isStarted: row.answered > 0,
  }));
  return {
    openingId,
    isReviewing,
    me: actor.memberId,
    // Who has left the panel is listed for what they handed in, which somebody who owes every review must not learn.
    reviewers: reviewers.filter(
      (reviewer) =>
        reviewer.isReviewing ||
        open.some((row) => row.handedIn.some((review) => review.memberId === reviewer.memberId)),
    ),
    applications: [...open, ...locked].sort((a, b) => a.number - b.number),
    differences: differencesOf(rows, criteria),
  };
}
