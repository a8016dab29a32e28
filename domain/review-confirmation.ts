import { z } from "zod";
import { id, version } from "@/domain/ids";
import { level } from "@/domain/review";
import { pairKey } from "@/domain/review-progress";
import { requiredText } from "@/domain/text";

/** One level changed after handing in. Both levels stay on record, with the reason. */
const ratingChange = z.object({ outcomeId: id, criterionId: id, toLevel: level, reason: requiredText });
export type RatingChange = z.infer<typeof ratingChange>;

/** More pairs of outcome and criterion than any review has. */
const MOST_CHANGES = 1000;

/** What the certificates change in one's own review: nothing, or these ratings. Said once. */
export const reviewConfirmation = z.object({
  applicationId: id,
  changes: z
    .array(ratingChange)
    .max(MOST_CHANGES)
    .refine((changes) => new Set(changes.map(pairKey)).size === changes.length, {
      error: "Change each rating once.",
    }),
});
export type ReviewConfirmation = z.infer<typeof reviewConfirmation>;

/** A change of mind once the panel sees each other's ratings. */
export const ratingRevision = ratingChange.extend({ applicationId: id, version });
export type RatingRevisionInput = z.infer<typeof ratingRevision>;
