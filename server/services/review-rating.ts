import "server-only";
import { conflict, notFound } from "@/domain/errors";
import type { RatingInput, RatingRemoval } from "@/domain/review";
import type { Pair } from "@/domain/review-progress";
import { type Confidence, NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { holdOwnDraft, placeOf } from "@/server/services/review-access";
import { freezeRubric } from "@/server/services/rubric-freeze";
import type { SightedApplication } from "@/server/services/sight";

/** One stored rating; without a `level` nothing is stored, and `version` is 0. */
export interface StoredRating extends Pair {
  readonly level?: number | null;
  readonly note: string;
  readonly confidence: Confidence;
  readonly version: number;
}

/** What there is before a pair is rated, and after its rating is taken back. */
const UNRATED = { note: "", confidence: NEUTRAL_CONFIDENCE, version: 0 } as const;

async function requirePair(tx: Transaction, application: SightedApplication, pair: Pair): Promise<void> {
  const { id: applicationId, openingId } = application;
  // Held, so that nobody removes it before the rating is stored.
  const outcomes = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Outcome" WHERE id = ${pair.outcomeId}::uuid AND "applicationId" = ${applicationId}::uuid
      AND "mergedIntoId" IS NULL FOR KEY SHARE`;
  const criteria = await tx.criterion.count({ where: { id: pair.criterionId, rubric: { openingId } } });
  if (outcomes.length === 0) throw notFound("This outcome");
  if (criteria === 0) throw notFound("This criterion");
}

async function storedRating(tx: Transaction, reviewId: string, pair: Pair): Promise<StoredRating> {
  const { outcomeId, criterionId } = pair;
  const row = await tx.rating.findUnique({
    where: { reviewId_outcomeId_criterionId: { reviewId, outcomeId, criterionId } },
    select: { level: true, note: true, confidence: true, version: true },
  });
  return { outcomeId, criterionId, ...(row ?? UNRATED) };
}

/** That a pair was rated is on record at once; the level only when handed in, as a draft is nobody else's to see. */
function draftDiff(from: StoredRating, version: number | null) {
  const { outcomeId, criterionId } = from;
  const before = from.version === 0 ? null : { outcomeId, criterionId, version: from.version };
  return { rating: { from: before, to: version === null ? null : { outcomeId, criterionId, version } } };
}

/**
 * Stores one rating of the actor's own draft. The first of an opening freezes its rubric. Sent twice, it is stored once;
 * throws CONFLICT when another window has stored something else meanwhile.
 */
export function rateOutcome(actor: Actor, input: RatingInput): Promise<StoredRating> {
  return inTransaction(async (tx) => {
    const { application, review } = await holdOwnDraft(tx, actor, "review.rate", input.applicationId);
    const { outcomeId, criterionId, level, note, confidence } = input;
    await freezeRubric(tx, actor, application.openingId, placeOf(application));
    await requirePair(tx, application, input);
    const stored = await storedRating(tx, review.id, input);
    const isSame = stored.level === level && stored.note === note && stored.confidence === confidence;
    if (stored.version > 0 && isSame) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    const version = stored.version + 1;
    const values = { level, note, confidence, version, ratedAt: actor.at };
    await tx.rating.upsert({
      where: { reviewId_outcomeId_criterionId: { reviewId: review.id, outcomeId, criterionId } },
      create: {
        ...values,
        organizationId: actor.organizationId,
        reviewId: review.id,
        outcomeId,
        criterionId,
      },
      update: values,
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "review.rated",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: draftDiff(stored, version),
    });
    return { outcomeId, criterionId, level, note, confidence, version };
  });
}

/** Takes one rating of the actor's own draft back. Throws CONFLICT when another window has changed it meanwhile. */
export function removeRating(actor: Actor, input: RatingRemoval): Promise<StoredRating> {
  return inTransaction(async (tx) => {
    const { application, review } = await holdOwnDraft(tx, actor, "review.rate", input.applicationId);
    await requirePair(tx, application, input);
    const { outcomeId, criterionId } = input;
    const stored = await storedRating(tx, review.id, input);
    if (stored.version === 0) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    await tx.rating.delete({
      where: { reviewId_outcomeId_criterionId: { reviewId: review.id, outcomeId, criterionId } },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "review.rating-removed",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: draftDiff(stored, null),
    });
    return { outcomeId, criterionId, ...UNRATED };
  });
}
