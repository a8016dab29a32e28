import "server-only";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import type { RevisionStage } from "@/domain/rating-revision";
import type { RatingChange, RatingRevisionInput } from "@/domain/review-confirmation";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { placeOf, requireRateable } from "@/server/services/review-access";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** The actor's own review after it was handed in, held until the transaction ends. */
export async function holdHandedIn(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
): Promise<{ id: string; confirmedAt: Date | null }> {
  const [row] = await tx.$queryRaw<{ id: string; confirmedAt: Date | null; excusedAt: Date | null }[]>`
    SELECT id, "confirmedAt", "excusedAt" FROM "Review" WHERE "applicationId" = ${application.id}::uuid
      AND "memberId" = ${actor.memberId}::uuid AND "submittedAt" IS NOT NULL FOR UPDATE`;
  if (!row) throw notFound("Your review");
  const { excusedAt, ...review } = row;
  if (excusedAt) throw new AppError("LOCKED", "You were excused from this candidate.");
  return review;
}

interface StoredRating {
  readonly id: string;
  readonly outcomeId: string;
  readonly criterionId: string;
  readonly level: number | null;
  readonly version: number;
}

async function loadRating(tx: Transaction, reviewId: string, change: RatingChange): Promise<StoredRating> {
  const { outcomeId, criterionId } = change;
  const row = await tx.rating.findUnique({
    where: { reviewId_outcomeId_criterionId: { reviewId, outcomeId, criterionId } },
    select: { id: true, outcomeId: true, criterionId: true, level: true, version: true },
  });
  if (!row) throw notFound("This rating");
  return row;
}

/** One change as the audit log keeps it. */
export interface Revised {
  readonly outcomeId: string;
  readonly criterionId: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly reason: string;
}

/** Writes one change of a level, keeping the one before. Throws INVALID at `field` where it changes nothing. */
export async function reviseRating(
  tx: Transaction,
  actor: Actor,
  rating: StoredRating,
  change: RatingChange & { stage: RevisionStage; field: string },
): Promise<Revised> {
  const { id: ratingId, outcomeId, criterionId, level: from } = rating;
  const { toLevel: to, reason, stage, field } = change;
  if (from === to) throw invalid({ [field]: "This is the level it has already." });
  const { organizationId, at } = actor;
  await tx.ratingRevision.create({
    data: { organizationId, ratingId, stage, fromLevel: from, toLevel: to, reason, revisedAt: at },
    select: { id: true },
  });
  await tx.rating.update({
    where: { id: ratingId },
    data: { level: to, version: { increment: 1 } },
    select: { id: true },
  });
  return { outcomeId, criterionId, from, to, reason };
}

/** Writes what the certificates changed, in the order said. */
export async function reviseAfterCertificates(
  tx: Transaction,
  actor: Actor,
  reviewId: string,
  changes: readonly RatingChange[],
): Promise<Revised[]> {
  const revised: Revised[] = [];
  for (const [index, change] of changes.entries()) {
    const rating = await loadRating(tx, reviewId, change);
    const how = { stage: "AFTER_CERTIFICATES", field: `changes.${index}.toLevel` } as const;
    revised.push(await reviseRating(tx, actor, rating, { ...change, ...how }));
  }
  return revised;
}

/**
 * Changes one of the actor's own ratings once the panel sees each other's: what counts from now on, with the reason, while
 * the first level stays on record. Throws CONFLICT when another window has changed it meanwhile.
 */
export function reviseInDiscussion(
  actor: Actor,
  input: RatingRevisionInput,
): Promise<{ level: number | null; version: number }> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "review.revise", input.applicationId);
    await requireRateable(tx, application);
    const review = await holdHandedIn(tx, actor, application);
    await holdApplication(tx, actor, application.id);
    const rating = await loadRating(tx, review.id, input);
    const { level, version } = rating;
    if (version !== input.version) throw conflict({ level, version });
    const change = { ...input, stage: "DISCUSSION", field: "toLevel" } as const;
    const { outcomeId, criterionId, from, to, reason } = await reviseRating(tx, actor, rating, change);
    await recordAudit(tx, actor, {
      action: "review.revised",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: {
        rating: { from: { outcomeId, criterionId, level: from }, to: { outcomeId, criterionId, level: to } },
        reason: { from: null, to: reason },
      },
    });
    await rescoreApplication(tx, actor, application.id);
    return { level: to, version: version + 1 };
  });
}
