/** Where one of the questions stands. */
export type FollowUpStanding = "planned" | "due" | "answered";

interface Dates {
  readonly dueOn: string;
  readonly answeredAt: string | null;
}

/** `today` is a day of the calendar; it is due from its day on, and stays so until it is answered. */
export function followUpStandingOf({ dueOn, answeredAt }: Dates, today: string): FollowUpStanding {
  if (answeredAt !== null) return "answered";
  return dueOn <= today ? "due" : "planned";
}
