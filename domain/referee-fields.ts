export const REFEREE_RELATIONS = ["MANAGER", "PEER"] as const;
export type RefereeRelation = (typeof REFEREE_RELATIONS)[number];

/** What somebody was to the candidate, in running text. */
export const RELATION_NAMES: Record<RefereeRelation, string> = { MANAGER: "manager", PEER: "colleague" };

export const REFEREE_ANSWERS = ["CONFIRMED", "CORRECTED", "DECLINED"] as const;
export type RefereeAnswer = (typeof REFEREE_ANSWERS)[number];

/** How long a referee's link is open, and after how many days one reminder goes out. */
export const REFEREE_LINK_DAYS = 14;
export const REFEREE_REMINDER_DAYS = 3;

/** How many people can be asked about one outcome, those who never answered left out. */
export const MOST_OPEN_REQUESTS = 5;

export type RefereeStanding = "waiting" | "answered" | "expired" | "revoked";

interface Dates {
  readonly answeredAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Where a request stands at a time. An answer stays one, whatever happened afterwards. */
export function refereeStandingOf({ answeredAt, revokedAt, expiresAt }: Dates, at: Date): RefereeStanding {
  if (answeredAt) return "answered";
  if (revokedAt) return "revoked";
  return expiresAt <= at ? "expired" : "waiting";
}
