import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import { CREDENTIAL_KIND_NAMES, GENUINENESS_NAMES } from "@/domain/credential-words";
import { notFound } from "@/domain/errors";
import { byDisagreement } from "@/domain/review-difference";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { loadReviewers } from "@/server/services/review-panel";
import { loadWaitingReviews } from "@/server/services/review-queue";
import { seeApplication } from "@/server/services/sight";

const byId = { orderBy: { id: "asc" } } as const;

const shown = {
  number: true,
  opening: { select: { title: true } },
  candidate: { select: { name: true, headline: true, employer: true, school: true } },
  credentials: {
    ...byId,
    where: { mergedIntoId: null },
    select: {
      id: true,
      title: true,
      issuer: true,
      kind: true,
      issuedOn: true,
      expiresOn: true,
      grade: true,
      genuineness: true,
    },
  },
  outcomes: { ...byId, where: { mergedIntoId: null }, select: { id: true, statement: true } },
  reviews: {
    ...byId,
    where: { submittedAt: { not: null } },
    select: {
      memberId: true,
      submittedAt: true,
      domainExpertise: true,
      note: true,
      ratings: {
        ...byId,
        select: { outcomeId: true, criterionId: true, level: true, note: true },
      },
    },
  },
} as const satisfies Prisma.ApplicationSelect;

type Shown = Prisma.ApplicationGetPayload<{ select: typeof shown }>;
type Criterion = { readonly id: string; readonly name: string };

/** Every pair that somebody answered, with the answers of all who have handed in; the largest difference first. */
function comparePairs(row: Shown, criteria: readonly Criterion[]) {
  const pairs = criteria.flatMap((criterion) =>
    row.outcomes.map((outcome) => ({
      outcomeId: outcome.id,
      criterionId: criterion.id,
      answers: row.reviews.flatMap((review) =>
        review.ratings
          .filter((rating) => rating.outcomeId === outcome.id && rating.criterionId === criterion.id)
          .map(({ level, note }) => ({ memberId: review.memberId, level, note })),
      ),
    })),
  );
  return byDisagreement(pairs.filter((pair) => pair.answers.length > 0));
}

async function loadPeople(tx: Transaction, actor: Actor, openingId: string, row: Shown) {
  const reviewers = await loadReviewers(tx, openingId);
  const handedIn = new Map(row.reviews.map((review) => [review.memberId, review]));
  return reviewers
    .filter((reviewer) => reviewer.isReviewing || handedIn.has(reviewer.memberId))
    .map(({ memberId, name }) => {
      const review = handedIn.get(memberId);
      return {
        memberId,
        name,
        isMe: memberId === actor.memberId,
        submittedAt: review?.submittedAt?.toISOString() ?? null,
        domainExpertise: review?.domainExpertise ?? null,
        note: review?.note ?? "",
      };
    })
    .sort((a, b) => Number(b.isMe) - Number(a.isMe));
}

/** What opens once the actor has handed in: who it is, the certificates, and the ratings of the others who have too. */
export async function revealReview(actor: Actor, input: { applicationId: string }) {
  const tx = db();
  const application = await seeApplication(tx, actor, "review.list", input.applicationId);
  const { id: applicationId, openingId, candidateId } = application;
  const row = await tx.application.findUniqueOrThrow({ where: { id: applicationId }, select: shown });
  if (!row.reviews.some((review) => review.memberId === actor.memberId)) throw notFound("Your review");
  const criteria = await tx.criterion.findMany({
    where: { rubric: { openingId } },
    orderBy: { position: "asc" },
    select: { id: true, name: true },
  });
  const [people, waiting] = await Promise.all([
    loadPeople(tx, actor, openingId, row),
    loadWaitingReviews(tx, actor),
  ]);
  const next = waiting.find((review) => review.openingId === openingId) ?? waiting[0];
  return {
    applicationId,
    candidateId,
    openingId,
    number: row.number,
    openingTitle: row.opening.title,
    candidate: row.candidate,
    credentials: row.credentials.map(({ kind, genuineness, issuedOn, expiresOn, ...credential }) => ({
      ...credential,
      kind: CREDENTIAL_KIND_NAMES[kind],
      genuineness: GENUINENESS_NAMES[genuineness],
      issuedOn: calendarDayOf(issuedOn),
      expiresOn: expiresOn ? calendarDayOf(expiresOn) : null,
    })),
    criteria,
    outcomes: row.outcomes,
    people,
    pairs: comparePairs(row, criteria),
    next: next ? { applicationId: next.applicationId, number: next.number } : null,
  };
}
