/** What can be missing of an application, and who could bring it. */
export const MISSING_KINDS = {
  NO_OUTCOME: "candidate",
  CRITERION: "candidate",
  CHECK: "team",
  MEASURE: "candidate",
  PERIOD: "candidate",
  PROOF: "candidate",
  CONFIRMATION: "referee",
  CHECKLIST: "team",
  DOCUMENT: "candidate",
} as const;
export type MissingKind = keyof typeof MISSING_KINDS;

/** One thing that is missing, for which criteria, and what it could bring. */
export interface Missing {
  readonly kind: MissingKind;
  /** The outcome it is about, or null where it is about a certificate or the whole application. */
  readonly outcomeId: string | null;
  readonly credentialId: string | null;
  /** The evidence that waits for a check, or null. */
  readonly evidenceId: string | null;
  /** Keys of the criteria it would count for; empty while nothing is rated. */
  readonly criteria: readonly string[];
  /** Support it could add, 0–1; null where the arithmetic cannot tell, as before a rating. */
  readonly gain: number | null;
}
