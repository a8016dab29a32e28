/** Where the letter about a decision stands. */
export type LetterStanding = "unsigned" | "replaced" | "unwritten" | "drafted" | "sent";

interface Facts {
  /** The decision has every signature it needs. */
  readonly hasEffect: boolean;
  /** A newer decision replaced it. */
  readonly isSuperseded: boolean;
  readonly isDrafted: boolean;
  readonly isSent: boolean;
}

/** What was sent stays sent, whatever was decided afterwards. */
export function letterStandingOf({ hasEffect, isSuperseded, isDrafted, isSent }: Facts): LetterStanding {
  if (isSent) return "sent";
  if (isSuperseded) return "replaced";
  if (!hasEffect) return "unsigned";
  return isDrafted ? "drafted" : "unwritten";
}

/** Why nothing can be written about a decision, or null where it can. */
export const WHY_NOT_WRITTEN: Readonly<Record<LetterStanding, string | null>> = {
  unsigned: "A letter can be written once a second person has signed the decision.",
  replaced: "A newer decision replaces this one, so there is nothing to write about it.",
  unwritten: null,
  drafted: null,
  sent: "This letter was sent. It stays as it is.",
};
