import "server-only";
import { diffOf } from "@/domain/audit-event";
import { invalid } from "@/domain/errors";
import type { ReviewSubmission } from "@/domain/review";
import { withoutNote } from "@/domain/review-note";
import { type Pair, pairKey, unansweredPairs } from "@/domain/review-progress";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { holdOwnDraft, placeOf } from "@/server/services/review-access";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import type { SightedApplication } from "@/server/services/sight";

const byId = { orderBy: { id: "asc" } } as const;

async function requireComplete(
  tx: Transaction,
  application: SightedApplication,
  ratings: readonly (Pair & { level: number | null; note: string })[],
): Promise<void> {
  const outcomes = await tx.outcome.findMany({
    ...byId,
    where: { applicationId: application.id, mergedIntoId: null },
    select: { id: true },
  });
  const criteria = await tx.criterion.findMany({
    where: { rubric: { openingId: application.openingId } },
    orderBy: { position: "asc" },
    select: { id: true, name: true },
  });
  if (outcomes.length === 0) throw invalid({ applicationId: "There is no outcome to rate yet." });
  const outcomeIds = outcomes.map((row) => row.id);
  const criterionIds = criteria.map((row) => row.id);
  const nameOf = new Map(criteria.map((row) => [row.id, row.name]));
  const said = (pairs: readonly Pair[], what: string) =>
    pairs.map((pair) => [pairKey(pair), `${nameOf.get(pair.criterionId)}: ${what}`]);
  const missing = said(unansweredPairs(outcomeIds, criterionIds, ratings), "one outcome has no answer yet.");
  const counted = ratings.filter((row) => outcomeIds.includes(row.outcomeId) && nameOf.has(row.criterionId));
  const unsaid = said(withoutNote(counted), "a level above 2 needs a note that says what shows it.");
  if (missing.length + unsaid.length > 0) throw invalid(Object.fromEntries([...missing, ...unsaid]));
}

/**
 * Hands in the actor's own review: it counts from now on and never changes. Throws INVALID, with a field
 * "outcomeId.criterionId" for each pair without an answer or its note, and LOCKED when it is handed in already.
 */
export function submitReview(actor: Actor, input: ReviewSubmission): Promise<{ submittedAt: string }> {
  return inTransaction(async (tx) => {
    const { application, review } = await holdOwnDraft(tx, actor, "review.submit", input.applicationId);
    // An outcome that is being edited meanwhile is rated as it was, or not yet handed in.
    await holdApplication(tx, actor, application.id);
    const ratings = await tx.rating.findMany({
      ...byId,
      where: { reviewId: review.id },
      select: { outcomeId: true, criterionId: true, level: true, note: true, confidence: true },
    });
    await requireComplete(tx, application, ratings);
    await tx.review.update({
      where: { id: review.id },
      data: { submittedAt: actor.at },
      select: { id: true },
    });
    const submittedAt = actor.at.toISOString();
    const { domainExpertise, note } = review;
    await recordAudit(tx, actor, {
      action: "review.submitted",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: diffOf(null, { submittedAt, domainExpertise, note, ratings }),
    });
    await rescoreApplication(tx, actor, application.id);
    return { submittedAt };
  });
}
