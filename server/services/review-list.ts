import "server-only";
import { permits } from "@/domain/permissions";
import { agreementOf, byDisagreement, LARGE_DIFFERENCE, spreadOf } from "@/domain/review-difference";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { loadReviewers } from "@/server/services/review-panel";
import { loadReviewerNotices } from "@/server/services/review-recognition";
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

/** How far the actor is with their own review of an application that is withheld from them. */
type OwnStage = "RATING" | "SUBMITTED" | "CONFIRMED" | "EXCUSED";

interface WithheldRow {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly hasOutcomes: boolean;
  readonly isStarted: boolean;
  readonly own: OwnStage;
}

/** The applications of an opening that are withheld from the actor: their number, and how far their own review is. */
function loadWithheld(tx: Transaction, actor: Actor, openingId: string): Promise<WithheldRow[]> {
  return tx.$queryRaw<WithheldRow[]>`
    SELECT a.id, a.number, a.status::text AS status,
           EXISTS (SELECT 1 FROM "Rating" ra WHERE ra."reviewId" = r.id) AS "isStarted",
           EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AS "hasOutcomes",
           CASE WHEN r."excusedAt" IS NOT NULL THEN 'EXCUSED' WHEN r."confirmedAt" IS NOT NULL THEN 'CONFIRMED'
                WHEN r."submittedAt" IS NOT NULL THEN 'SUBMITTED' ELSE 'RATING' END AS own
    FROM "Application" a
    LEFT JOIN "Review" r ON r."applicationId" = a.id AND r."memberId" = ${actor.memberId}::uuid
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
 * The reviews of an opening: who has handed in, how far they agree, and where they differ most. An application that
 * is withheld from the actor is there by its number alone, with nothing that another reviewer could change.
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
  const notices = await loadReviewerNotices(tx, { applicationId: { in: rows.map((row) => row.id) } });
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
    notices: notices.filter((notice) => notice.applicationId === row.id),
    agreement: agreementOf(pairsOf(row)),
  }));
  const locked = withheld.map((row) => ({
    state: "WITHHELD" as const,
    applicationId: row.id,
    number: row.number,
    isWithdrawn: row.status === "WITHDRAWN",
    hasOutcomes: row.hasOutcomes,
    isStarted: row.isStarted,
    own: row.own,
  }));
  return {
    openingId,
    isReviewing,
    me: actor.memberId,
    can: {
      excuse: permits(actor.role, "review.excuse", { isUnsealed: true }),
      blind: permits(actor.role, "blinding.update", { isUnsealed: true }),
    },
    // Who has left the panel is listed for what they handed in, which somebody to whom all is sealed must not learn.
    reviewers: reviewers.filter(
      (reviewer) =>
        reviewer.isReviewing ||
        open.some((row) => row.handedIn.some((review) => review.memberId === reviewer.memberId)),
    ),
    applications: [...open, ...locked].sort((a, b) => a.number - b.number),
    differences: differencesOf(rows, criteria),
  };
}
