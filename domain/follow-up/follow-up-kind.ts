/** When somebody is asked how it went, counted from the first day at work. */
export const FOLLOW_UP_KINDS = ["DAYS_90", "DAYS_180"] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

export const FOLLOW_UP_DAYS: Readonly<Record<FollowUpKind, number>> = { DAYS_90: 90, DAYS_180: 180 };

/** "after 90 days" as lists say it. */
export function kindWords(kind: FollowUpKind): string {
  return `after ${FOLLOW_UP_DAYS[kind]} days`;
}
