export const CHECK_STATUSES = ["UNCHECKED", "CHECKED", "DISPUTED", "PARTLY"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** What somebody can say of a piece of evidence that was put beside the claim, in the order of the keys 1 to 4. */
export const CHECK_VERDICTS = ["SUPPORTS", "SUPPORTS_PARTLY", "DOES_NOT_SUPPORT", "CANNOT_TELL"] as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/** The four answers as they stand on the screen. */
export const VERDICT_NAMES: Readonly<Record<CheckVerdict, string>> = {
  SUPPORTS: "Supports it",
  SUPPORTS_PARTLY: "Supports it partly",
  DOES_NOT_SUPPORT: "Does not support it",
  CANNOT_TELL: "Cannot tell",
};

/** What has to be written with each answer; supporting it needs nothing. */
export const NOTE_MISSING: Readonly<Record<CheckVerdict, string>> = {
  SUPPORTS: "",
  SUPPORTS_PARTLY: "Say which part it supports.",
  DOES_NOT_SUPPORT: "Say what is wrong with it.",
  CANNOT_TELL: "Say what you would need to tell.",
};

/** How many people may be asked to support a piece of evidence before it counts: the two-person rule. */
export const MOST_CHECKS_NEEDED = 2;

/** How many pieces of evidence one outcome can have, its own statement aside. */
export const MOST_EVIDENCE = 20;

/** Whether somebody has looked at it and found support for the claim, be it in part. `countsAsChecked("PARTLY")` is true. */
export function countsAsChecked(status: CheckStatus): boolean {
  return status === "CHECKED" || status === "PARTLY";
}
