import "server-only";
import { AppError } from "@/domain/errors";
import type { ReviewConfirmation } from "@/domain/review-confirmation";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { placeOf, requireRateable } from "@/server/services/review-access";
import { holdHandedIn, reviseAfterCertificates } from "@/server/services/review-revision";
import { holdApplication, rescoreApplication } from "@/server/services/score";
import { seeApplication } from "@/server/services/sight";

/**
 * Says, once, what the certificates change in the actor's own review: nothing, or some levels, each with a reason. Both
 * levels stay on record. Throws LOCKED when it was said already.
 */
export function confirmReview(
  actor: Actor,
  { applicationId, changes }: ReviewConfirmation,
): Promise<{ confirmedAt: string }> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "review.confirm", applicationId);
    if (changes.length > 0) await requireRateable(tx, application);
    const review = await holdHandedIn(tx, actor, application);
    if (review.confirmedAt) {
      throw new AppError("LOCKED", "You have said what the certificates change; that stays as it is.");
    }
    await holdApplication(tx, actor, application.id);
    const revised = await reviseAfterCertificates(tx, actor, review.id, changes);
    await tx.review.update({
      where: { id: review.id },
      data: { confirmedAt: actor.at },
      select: { id: true },
    });
    const confirmedAt = actor.at.toISOString();
    await recordAudit(tx, actor, {
      action: "review.confirmed",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: {
        confirmedAt: { from: null, to: confirmedAt },
        ...(revised.length > 0 && { changes: { from: null, to: revised } }),
      },
    });
    if (revised.length > 0) await rescoreApplication(tx, actor, application.id);
    return { confirmedAt };
  });
}
