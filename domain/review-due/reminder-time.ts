import { instantOf } from "@/domain/calendar";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How many days before the due date reviewers are reminded the first time; the second time is the day itself. */
export const REMINDER_DAYS = 2;
/** From which hour of a day (UTC) its reminder goes out. */
const FROM_HOUR = 7;
/** No reminder follows another sooner. */
const LEAST_GAP_MS = 20 * HOUR_MS;
/** A person may ask for one as often. */
const BY_HAND_GAP_MS = DAY_MS;

/**
 * Since when a reminder of reviews due on a day has been on its turn: two days before, or on the day itself; null before,
 * and once the day is over. The first one may still go out on the day after its own, the second one may not.
 */
export function reminderSince(dueOn: string, at: Date): Date | null {
  const due = instantOf(dueOn).getTime();
  const onTheDay = due + FROM_HOUR * HOUR_MS;
  const before = onTheDay - REMINDER_DAYS * DAY_MS;
  const now = at.getTime();
  if (now < before || now >= due + DAY_MS) return null;
  return new Date(now < onTheDay ? before : onTheDay);
}

/** Whether somebody last reminded at `remindedAt` is to be reminded now of reviews due on a day: once on each turn. */
export function isReminderDue(dueOn: string, remindedAt: Date | null, at: Date): boolean {
  const since = reminderSince(dueOn, at);
  if (!since) return false;
  if (!remindedAt) return true;
  return remindedAt < since && at.getTime() - remindedAt.getTime() >= LEAST_GAP_MS;
}

/** Whether a person may remind a panel that was last reminded at `remindedAt`: at most once a day. */
export function mayRemind(remindedAt: Date | null, at: Date): boolean {
  return !remindedAt || at.getTime() - remindedAt.getTime() >= BY_HAND_GAP_MS;
}
