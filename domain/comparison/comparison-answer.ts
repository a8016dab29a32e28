import type { CertificateInUse } from "@/domain/comparison/certificate-in-use";
import type { GapClosing } from "@/domain/comparison/close-the-gap";
import type { UncheckedWorth } from "@/domain/comparison/unchecked-worth";
import type { Genuineness } from "@/domain/credential-words";
import type { CheckStatus } from "@/domain/evidence-check";
import type { IfList } from "@/domain/robustness/if-list";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import type { CredentialKind } from "@/domain/scoring/credential-kind";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import type { Policy } from "@/domain/scoring/policy";

/** One reviewer's level for an outcome on a criterion; null is "no evidence". */
export interface GivenLevel {
  readonly reviewer: string;
  readonly level: number | null;
  /** Why, in the reviewer's words; or empty. */
  readonly note: string;
}

/** A piece of evidence as it was entered; the outcome's own bare statement is one, too. */
export interface ComparedEvidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly checkStatus: CheckStatus;
  readonly isStatement: boolean;
}

export interface ComparedOutcome {
  readonly id: string;
  readonly title: string;
  /** "41 h → 17 h, 26 weeks", or empty. */
  readonly change: string;
  readonly isStanding: boolean;
  /** The strongest kind somebody checked, and the strongest nobody has. */
  readonly checked: EvidenceKind | null;
  readonly claimed: EvidenceKind | null;
  /** Every kind somebody checked, strongest first. */
  readonly checkedKinds: readonly EvidenceKind[];
  /** All of it, the strongest kind first. */
  readonly evidence: readonly ComparedEvidence[];
  /** By the criterion's key. */
  readonly levels: Readonly<Record<string, readonly GivenLevel[]>>;
}

export interface ComparedCredential {
  readonly id: string;
  readonly title: string;
  readonly kind: CredentialKind;
  readonly issuedOn: string;
  readonly genuineness: Genuineness;
}

export interface ComparedCandidate {
  readonly applicationId: string;
  readonly name: string;
  /** False while nothing is rated: such a candidate has no place, and no verdict speaks of them. */
  readonly hasPlace: boolean;
  /** What the score was computed from; the same input gives the same score anywhere. */
  readonly input: CandidateInput;
  readonly score: CandidateScore;
  readonly outcomes: readonly ComparedOutcome[];
  readonly credentials: readonly ComparedCredential[];
  /** What is still to be checked or shown of it, worth most first. */
  readonly unchecked: readonly UncheckedWorth[];
}

/** Two to four candidates side by side, in the order asked for. */
export interface ComparisonAnswer {
  readonly openingId: string;
  /** In the order of the screen. */
  readonly criteria: readonly { readonly key: string; readonly name: string; readonly weight: number }[];
  readonly policy: Policy;
  readonly candidates: readonly ComparedCandidate[];
  /** P(row ahead of column), 0–1; ½ on the diagonal. */
  readonly probabilities: readonly (readonly number[])[];
  /** Of the first against the second; null unless two with a place are compared. */
  readonly ifList: IfList | null;
  /** The strongest certificate among two candidates, with either of them; null where there is none. */
  readonly certificate: CertificateInUse | null;
  /** What would close the gap, for each of the two who could; empty unless two with a place are compared. */
  readonly gaps: readonly GapClosing[];
  /** What the actor may do about it; the server asks again when they do it. */
  readonly can: { readonly check: boolean; readonly ask: boolean };
}
