import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import { id, versionedId } from "@/domain/ids";
import { optionalText, requiredText } from "@/domain/text";

/** After how many days an unanswered request is reminded of, once, by itself. */
export const EVIDENCE_REMINDER_DAYS = 5;

/** How many requests one application can have open. */
export const MOST_EVIDENCE_REQUESTS = 20;

export const evidenceRequestInput = z.object({
  applicationId: id,
  outcomeId: id.nullable(),
  what: requiredText,
  dueOn: calendarDay.nullable(),
  /** Mailed by us; otherwise the link is passed on by hand. */
  isMailed: z.boolean(),
});
export type EvidenceRequestInput = z.infer<typeof evidenceRequestInput>;

export const evidenceRequestClosing = versionedId.extend({ why: optionalText });
export type EvidenceRequestClosing = z.infer<typeof evidenceRequestClosing>;
