import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import { id } from "@/domain/ids";
import { REVIEW_ORDERS } from "@/domain/review-order/effective-order";

/** How an opening is reviewed, as its form edits it. What is always hidden is no choice. */
export const reviewingForm = z.object({
  reviewOrder: z.enum(REVIEW_ORDERS).nullable(),
  reviewDueOn: calendarDay.nullable(),
  reviewsNeeded: z
    .int({ error: "Please give a whole number, or leave it at all." })
    .min(1, { error: "At least one." })
    .max(40, { error: "At most 40, as many as a panel has." })
    .nullable(),
  hidesEmployer: z.boolean(),
  hidesDates: z.boolean(),
  requiresCalibration: z.boolean(),
});

/** The settings and the version that was on screen (see `reviewingVersion`). */
export const reviewingInput = reviewingForm.extend({ openingId: id, version: z.int().min(1) });
export type ReviewingInput = z.infer<typeof reviewingInput>;
