import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import { id } from "@/domain/ids";

/** What the log can be narrowed down to. Days are whole days in UTC, both included; `cursor` continues a list downwards. */
export const auditFilter = z.object({
  openingId: id.nullish(),
  candidateId: id.nullish(),
  memberId: id.nullish(),
  from: calendarDay.nullish(),
  to: calendarDay.nullish(),
  cursor: id.nullish(),
});
export type AuditFilter = z.infer<typeof auditFilter>;
