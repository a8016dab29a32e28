import { calendarDayOf, instantOf } from "@/domain/calendar";
import { FOLLOW_UP_DAYS, FOLLOW_UP_KINDS, type FollowUpKind } from "@/domain/follow-up/follow-up-kind";

const DAY_MS = 24 * 3_600_000;
/** How far a first day may lie from the decision, on either side: somebody may already work there. */
const FARTHEST_DAYS = 731;

/** When one of the two questions is due; days are "2026-11-22". */
export interface PlannedFollowUp {
  readonly kind: FollowUpKind;
  readonly startsOn: string;
  readonly dueOn: string;
}

/** The day so many days after another, by the calendar. `dayAfter("2026-12-01", 90)` is "2027-03-01". */
export function dayAfter(day: string, days: number): string {
  return calendarDayOf(new Date(instantOf(day).getTime() + days * DAY_MS));
}

/** What is asked of somebody who starts on a day; kinds that were answered already are left out. */
export function planOf(startsOn: string, answered: readonly FollowUpKind[] = []): PlannedFollowUp[] {
  return FOLLOW_UP_KINDS.filter((kind) => !answered.includes(kind)).map((kind) => {
    return { kind, startsOn, dueOn: dayAfter(startsOn, FOLLOW_UP_DAYS[kind]) };
  });
}

/** Why a day cannot be the first one of somebody decided on that other day, or null. */
export function whyNotFirstDay(startsOn: string, decidedOn: string): string | null {
  const days = Math.abs(instantOf(startsOn).getTime() - instantOf(decidedOn).getTime()) / DAY_MS;
  return days > FARTHEST_DAYS ? "The first day is at most two years from the decision." : null;
}
