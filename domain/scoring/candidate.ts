import type { OutcomeStatus } from "./candidate-input";
import type { Confidence } from "./confidence";
import type { CredentialKind } from "./credential-kind";
import type { EvidenceKind } from "./evidence-kind";

export type Evidence = { readonly id: string; readonly kind: EvidenceKind; readonly authenticity: number };

export type Outcome = {
  readonly id: string;
  readonly ageMonths: number;
  readonly relevance: number;
  readonly status: OutcomeStatus;
  readonly evidence: readonly Evidence[];
  /** Levels by criterion, at least one each; a criterion without an entry is unrated. */
  readonly ratings: ReadonlyMap<string, readonly number[]>;
  /** How sure each rating was, by criterion, in the order of `ratings`. */
  readonly confidences: ReadonlyMap<string, readonly Confidence[]>;
};

export type Credential = {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly ageMonths: number;
  readonly grade: number;
  readonly specificity: number;
  readonly genuineness: number;
};

declare const normalized: unique symbol;

/**
 * A candidate with nothing left out, every record once, records in the order of ids and levels in rising order
 * (of equal ones, the less sure first).
 * Made only by `normalizeCandidate` and `parseCandidate`, so that the arithmetic need not check again.
 */
export type Candidate = {
  readonly [normalized]: true;
  readonly id: string;
  readonly domainExpertise: number;
  readonly outcomes: readonly Outcome[];
  readonly credentials: readonly Credential[];
};
