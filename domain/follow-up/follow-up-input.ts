import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import { versionedId } from "@/domain/ids";
import { bounded, optionalText } from "@/domain/text";

/** How one question is answered: a level 0–4, or null for "cannot tell". */
export const followUpAnswer = z.object({
  key: bounded(120).min(1),
  level: z.int().min(0).max(4).nullable(),
});
export type FollowUpAnswer = z.infer<typeof followUpAnswer>;

/** What the form holds. */
export const followUpContent = z.object({
  answers: z.array(followUpAnswer).max(5),
  note: optionalText,
});
export type FollowUpContent = z.infer<typeof followUpContent>;

export const followUpAnswers = versionedId.extend(followUpContent.shape);
export type FollowUpAnswers = z.infer<typeof followUpAnswers>;

/** What the form of the first day holds. */
export const followUpFirstDay = z.object({ startsOn: calendarDay });

export const followUpStart = versionedId.extend(followUpFirstDay.shape);
export type FollowUpStart = z.infer<typeof followUpStart>;
