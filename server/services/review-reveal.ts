import "server-only";
import { notFound } from "@/domain/errors";
import { firstSupportOf } from "@/domain/first-support";
import { putToUse } from "@/domain/put-to-use";
import { firstLevelOf, type RevisionRecord } from "@/domain/rating-revision";
import { byDisagreement } from "@/domain/review-difference";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import { storedScoreOf } from "@/domain/stored-score";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { loadRevisions } from "@/server/services/rating-revision-record";
import { whyClosed } from "@/server/services/review-access";
import { certificate, identity, shownCertificate } from "@/server/services/review-certificates";
import { loadNextReview } from "@/server/services/review-next";
import { loadReviewers } from "@/server/services/review-panel";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const byId = { orderBy: { id: "asc" } } as const;

const shown = {
  number: true,
  opening: { select: { title: true } },
  candidate: { select: identity },
  credentials: { ...byId, where: { mergedIntoId: null }, select: certificate },
  outcomes: { ...byId, where: { mergedIntoId: null }, select: { id: true, statement: true } },
  reviews: {
    ...byId,
    where: { submittedAt: { not: null } },
    select: {
      memberId: true,
      submittedAt: true,
      excusedAt: true,
      domainExpertise: true,
      note: true,
      ratings: {
        ...byId,
        select: { id: true, outcomeId: true, criterionId: true, level: true, note: true, version: true },
      },
    },
  },
} as const satisfies Prisma.ApplicationSelect;

type Shown = Prisma.ApplicationGetPayload<{ select: typeof shown }>;
type Criterion = { readonly id: string; readonly name: string };

type Revisions = ReadonlyMap<string, readonly RevisionRecord[]>;

/** Every pair that somebody answered, with the answers of all who have handed in; the largest difference first. */
function comparePairs(row: Shown, criteria: readonly Criterion[], revised: Revisions) {
  const pairs = criteria.flatMap((criterion) =>
    row.outcomes.map((outcome) => ({
      outcomeId: outcome.id,
      criterionId: criterion.id,
      answers: row.reviews.flatMap((review) =>
        review.ratings
          .filter((rating) => rating.outcomeId === outcome.id && rating.criterionId === criterion.id)
          .map(({ id, level, note, version }) => {
            const revisions = revised.get(id) ?? [];
            const firstLevel = firstLevelOf({ level, revisions });
            return { memberId: review.memberId, level, note, version, firstLevel, revisions };
          }),
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

/**
 * Support, 0–1, as it is and by the first, independent ratings, null while nobody changed one; and in how many outcomes
 * each certificate was put to use.
 */
async function loadFigures(tx: Transaction, { organizationId }: Actor, application: SightedApplication) {
  const { openingId, id } = application;
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  const [record] = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: [id] } });
  if (!record) throw notFound("This candidate");
  const policy = resolvePolicy(policyInputOf(opening));
  const first = firstSupportOf(record, opening, policy);
  const supports = first === null ? null : { first, now: storedScoreOf(record, opening, policy).support };
  return { supports, usedIn: putToUse(record, opening) };
}

/** The panel's view of one application: who it is, the certificates, and everybody's ratings, disagreement first. */
export async function revealReview(actor: Actor, input: { applicationId: string }) {
  const tx = db();
  const application = await seeApplication(tx, actor, "review.list", input.applicationId);
  const { id: applicationId, openingId, candidateId } = application;
  const row = await tx.application.findUniqueOrThrow({ where: { id: applicationId }, select: shown });
  const mine = row.reviews.find((review) => review.memberId === actor.memberId);
  if (!mine) throw notFound("Your review");
  const [criteria, revised, people, { supports, usedIn }, closed, next] = await Promise.all([
    tx.criterion.findMany({
      where: { rubric: { openingId } },
      orderBy: { position: "asc" },
      select: { id: true, name: true },
    }),
    loadRevisions(tx, actor.organizationId, [applicationId]),
    loadPeople(tx, actor, openingId, row),
    loadFigures(tx, actor, application),
    whyClosed(tx, application),
    loadNextReview(tx, actor, application),
  ]);
  return {
    applicationId,
    candidateId,
    openingId,
    number: row.number,
    openingTitle: row.opening.title,
    candidate: row.candidate,
    credentials: row.credentials.map((credential) => ({
      ...shownCertificate(credential),
      usedIn: usedIn.get(credential.id) ?? 0,
    })),
    criteria,
    outcomes: row.outcomes,
    people,
    pairs: comparePairs(row, criteria, revised),
    supports,
    /** Whether the actor can change their own ratings here; the server asks again when they do. */
    canRevise: closed === undefined && mine.excusedAt === null,
    next,
  };
}
