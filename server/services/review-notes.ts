import "server-only";
import { conflict } from "@/domain/errors";
import type { ReviewNotesInput } from "@/domain/review";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { holdOwnDraft, placeOf } from "@/server/services/review-access";

export interface StoredNotes {
  readonly domainExpertise: number | null;
  readonly note: string;
  readonly version: number;
}

/** Stores what the actor's own draft says of the application as a whole; throws CONFLICT as a rating does. */
export function noteReview(actor: Actor, input: ReviewNotesInput): Promise<StoredNotes> {
  return inTransaction(async (tx) => {
    const { application, review } = await holdOwnDraft(tx, actor, "review.rate", input.applicationId);
    const { domainExpertise, note } = input;
    const stored = { domainExpertise: review.domainExpertise, note: review.note, version: review.version };
    const isSame = stored.domainExpertise === domainExpertise && stored.note === note;
    if (isSame && stored.version > 0) return stored;
    if (stored.version !== input.version) throw conflict(stored);
    const version = stored.version + 1;
    await tx.review.update({
      where: { id: review.id },
      data: { domainExpertise, note, version },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "review.noted",
      subjectType: "review",
      subjectId: review.id,
      ...placeOf(application),
      diff: { notes: { from: stored.version === 0 ? null : { version: stored.version }, to: { version } } },
    });
    return { domainExpertise, note, version };
  });
}
