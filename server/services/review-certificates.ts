import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { StepProof } from "@/domain/credential-proof/certificate-steps";
import { CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import { notFound } from "@/domain/errors";
import { putToUse } from "@/domain/put-to-use";
import { firstLevelOf } from "@/domain/rating-revision";
import type { Actor } from "@/server/actor";
import { db, type Prisma, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { loadRevisions } from "@/server/services/rating-revision-record";
import { whyClosed } from "@/server/services/review-access";
import { loadNextReview } from "@/server/services/review-next";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const byId = { orderBy: { id: "asc" } } as const;

/** Who somebody is, as a reviewer is shown it who has handed in. */
export const identity = { name: true, headline: true, employer: true, school: true } as const;

/** A certificate, as a reviewer is shown it who has handed in. */
export const certificate = {
  id: true,
  title: true,
  issuer: true,
  kind: true,
  issuedOn: true,
  expiresOn: true,
  grade: true,
  genuineness: true,
  proof: {
    select: { genuine: true, genuineReason: true, theirs: true, theirsReason: true, reopenedAt: true },
  },
} as const satisfies Prisma.CredentialSelect;

type Stored = Prisma.CredentialGetPayload<{ select: typeof certificate }>;

function shownProof(proof: Stored["proof"]): StepProof | null {
  if (!proof) return null;
  const { genuine, genuineReason, theirs, theirsReason, reopenedAt } = proof;
  return {
    genuine: { answer: genuine, reason: genuineReason },
    theirs: { answer: theirs, reason: theirsReason },
    reopenedAt: reopenedAt?.toISOString() ?? null,
  };
}

/** A certificate with the name of its kind and its days as "2026-02-01". */
export function shownCertificate({ kind, issuedOn, expiresOn, proof, ...credential }: Stored) {
  return {
    ...credential,
    proof: shownProof(proof),
    kind: CREDENTIAL_KIND_NAMES[kind],
    issuedOn: calendarDayOf(issuedOn),
    expiresOn: expiresOn ? calendarDayOf(expiresOn) : null,
  };
}

async function loadOwnReview(tx: Transaction, actor: Actor, applicationId: string) {
  const review = await tx.review.findUnique({
    where: { applicationId_memberId: { applicationId, memberId: actor.memberId } },
    select: {
      submittedAt: true,
      confirmedAt: true,
      ratings: {
        ...byId,
        select: { id: true, outcomeId: true, criterionId: true, level: true, note: true },
      },
    },
  });
  if (!review?.submittedAt) throw notFound("Your review");
  const revised = await loadRevisions(tx, actor.organizationId, [applicationId], actor.memberId);
  return {
    submittedAt: review.submittedAt.toISOString(),
    confirmedAt: review.confirmedAt?.toISOString() ?? null,
    ratings: review.ratings.map(({ id, ...rating }) => {
      const revisions = revised.get(id) ?? [];
      return { ...rating, firstLevel: firstLevelOf({ ...rating, revisions }), revisions };
    }),
  };
}

/** What each certificate was applied to, by the actor's own ratings: the others' must not be read from it. */
async function loadOwnUse(tx: Transaction, actor: Actor, application: SightedApplication) {
  const { organizationId, memberId } = actor;
  const { openingId, id } = application;
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  const [record] = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: [id] } });
  if (!record) throw notFound("This candidate");
  const reviews = record.reviews.filter((review) => review.memberId === memberId);
  return putToUse({ ...record, reviews }, opening);
}

/**
 * What opens to a reviewer alone who has handed in: whose outcomes they were, the certificates, and their own ratings.
 * Nothing in it depends on any other reviewer.
 */
export async function getCertificates(actor: Actor, input: { applicationId: string }) {
  const tx = db();
  const application = await seeApplication(tx, actor, "review.certificates", input.applicationId);
  const { id: applicationId, openingId, number } = application;
  const [review, row, criteria, usedIn, closed, next] = await Promise.all([
    loadOwnReview(tx, actor, applicationId),
    tx.application.findUniqueOrThrow({
      where: { id: applicationId },
      select: {
        opening: { select: { title: true } },
        candidate: { select: identity },
        credentials: { ...byId, where: { mergedIntoId: null }, select: certificate },
        outcomes: { ...byId, where: { mergedIntoId: null }, select: { id: true, statement: true } },
      },
    }),
    tx.criterion.findMany({
      where: { rubric: { openingId } },
      orderBy: { position: "asc" },
      select: { id: true, name: true },
    }),
    loadOwnUse(tx, actor, application),
    whyClosed(tx, application),
    loadNextReview(tx, actor, application),
  ]);
  const { opening, candidate, outcomes } = row;
  const credentials = row.credentials.map((credential) => ({
    ...shownCertificate(credential),
    usedIn: usedIn.get(credential.id) ?? 0,
  }));
  return {
    applicationId,
    memberId: actor.memberId,
    openingId,
    openingTitle: opening.title,
    number,
    candidate,
    credentials,
    criteria,
    outcomes,
    ...review,
    /** Why no rating can be changed any more, or null. */
    closed: closed ?? null,
    next,
  };
}
