import "server-only";
import { randomUUID } from "node:crypto";
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

interface PairRow {
  readonly level: number | null;
  readonly note: string | null;
  readonly confidence: Confidence | null;
  readonly version: number | null;
  readonly hasCriterion: boolean;
}

/** The actor's own rating of a pair as it is stored. Throws NOT_FOUND for what is not of this application. */
async function storedRating(
  tx: Transaction,
  { id: applicationId, openingId }: SightedApplication,
  reviewId: string,
  { outcomeId, criterionId }: Pair,
): Promise<StoredRating> {
  // Held, so that nobody removes the outcome before the rating is stored.
  const [row] = await tx.$queryRaw<PairRow[]>`
    SELECT ra.level, ra.note, ra.confidence::text AS confidence, ra.version,
           EXISTS (SELECT 1 FROM "Criterion" c JOIN "Rubric" rb ON rb.id = c."rubricId"
                   WHERE c.id = ${criterionId}::uuid AND rb."openingId" = ${openingId}::uuid) AS "hasCriterion"
    FROM "Outcome" oc
    LEFT JOIN "Rating" ra ON ra."reviewId" = ${reviewId}::uuid AND ra."outcomeId" = oc.id AND ra."criterionId" = ${criterionId}::uuid
    WHERE oc.id = ${outcomeId}::uuid AND oc."applicationId" = ${applicationId}::uuid AND oc."mergedIntoId" IS NULL
    FOR KEY SHARE OF oc`;
  if (!row) throw notFound("This outcome");
  if (!row.hasCriterion) throw notFound("This criterion");
  const { level, note, confidence, version } = row;
  if (version === null || note === null || confidence === null) return { outcomeId, criterionId, ...UNRATED };
  return { outcomeId, criterionId, level, note, confidence, version };
}

/** Writes a rating as it is to stand, new or over the one before. */
async function writeRating(
  tx: Transaction,
  { organizationId, at }: Actor,
  reviewId: string,
  { outcomeId, criterionId, level, note, confidence, version }: Required<StoredRating>,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Rating" (id, "organizationId", "reviewId", "outcomeId", "criterionId", level, note, confidence, version, "ratedAt")
    VALUES (${randomUUID()}::uuid, ${organizationId}::uuid, ${reviewId}::uuid, ${outcomeId}::uuid, ${criterionId}::uuid,
            ${level}::int, ${note}, ${confidence}::"Confidence", ${version}, ${at})
    ON CONFLICT ("reviewId", "outcomeId", "criterionId") DO UPDATE
    SET level = EXCLUDED.level, note = EXCLUDED.note, confidence = EXCLUDED.confidence, version = EXCLUDED.version,
        "ratedAt" = EXCLUDED."ratedAt"`;
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
    const { applicationId, outcomeId, criterionId, level, note, confidence } = input;
    const { application, review, isFrozen } = await holdOwnDraft(tx, actor, "review.rate", applicationId);
    if (!isFrozen) await freezeRubric(tx, actor, application.openingId, placeOf(application));
    const stored = await storedRating(tx, application, review.id, input);
    const isSame = stored.level === level && stored.note === note && stored.confidence === confidence;
    if (stored.version > 0 && isSame) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    // What was taken back and is given again is newer than whatever another window still holds of it.
    const version = (stored.version || review.removedVersion) + 1;
    const next = { outcomeId, criterionId, level, note, confidence, version };
    await writeRating(tx, actor, review.id, next);
    await recordAudit(tx, actor, {
      action: "review.rated",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: draftDiff(stored, version),
    });
    return next;
  });
}

/** Takes one rating of the actor's own draft back. Throws CONFLICT when another window has changed it meanwhile. */
export function removeRating(actor: Actor, input: RatingRemoval): Promise<StoredRating> {
  return inTransaction(async (tx) => {
    const { application, review } = await holdOwnDraft(tx, actor, "review.rate", input.applicationId);
    const { outcomeId, criterionId } = input;
    const stored = await storedRating(tx, application, review.id, input);
    if (stored.version === 0) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    await tx.rating.delete({
      where: { reviewId_outcomeId_criterionId: { reviewId: review.id, outcomeId, criterionId } },
      select: { id: true },
    });
    await tx.review.update({
      where: { id: review.id },
      data: { removedVersion: Math.max(review.removedVersion, stored.version) },
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
