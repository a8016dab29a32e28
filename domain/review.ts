import { z } from "zod";
import { id } from "@/domain/ids";
import { CONFIDENCES, NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";
import { optionalText } from "@/domain/text";

/** 0 to 4; null is "no evidence", which is blank and never zero. */
export const level = z
  .int()
  .min(0, { error: "Levels run from 0 to 4." })
  .max(4, { error: "Levels run from 0 to 4." })
  .nullable();

/** One rating as it is kept while the review is still a draft. `version` is 0 when nothing was stored yet. */
export const ratingInput = z.object({
  applicationId: id,
  outcomeId: id,
  criterionId: id,
  level,
  note: optionalText,
  /** How sure the reviewer is of this level. */
  confidence: z.enum(CONFIDENCES).default(NEUTRAL_CONFIDENCE),
  version: z.int().min(0),
});
export type RatingInput = z.infer<typeof ratingInput>;

/** Takes one rating back, so that the outcome counts as not looked at yet. */
export const ratingRemoval = ratingInput.pick({
  applicationId: true,
  outcomeId: true,
  criterionId: true,
  version: true,
});
export type RatingRemoval = z.infer<typeof ratingRemoval>;

/** What is said of the application as a whole. `version` is 0 when nothing was stored yet. */
export const reviewNotesInput = z.object({
  applicationId: id,
  domainExpertise: level,
  note: optionalText,
  version: z.int().min(0),
});
export type ReviewNotesInput = z.infer<typeof reviewNotesInput>;

export const reviewSubmission = z.object({ applicationId: id });
export type ReviewSubmission = z.infer<typeof reviewSubmission>;
