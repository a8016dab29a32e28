import type { ChecklistAnswer, Genuineness } from "@/domain/credential-words";
import type { CheckSaid } from "@/domain/derive-check-status";
import type { CheckStatus } from "@/domain/evidence-check";
import type { OutcomeFrequency, OutcomeSource, OutcomeStatus, Relevance } from "@/domain/outcome-fields";
import type { RevisionRecord } from "@/domain/rating-revision";
import type { Confidence } from "@/domain/scoring/confidence";
import type { CredentialKind } from "@/domain/scoring/credential-kind";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";

/** Days are "2026-11-01", instants ISO 8601 in UTC, shares 0–1, levels 0–4. Plain JSON throughout: it is what a packet holds. */
export interface CriterionRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly question: string;
  readonly anchors: readonly string[];
  readonly weight: number;
  readonly credentialCeiling: number;
}

export interface RubricRecord {
  readonly version: number;
  readonly frozenAt: string | null;
  readonly parameters: Readonly<Record<string, number>>;
  readonly evidenceStrength: Readonly<Record<string, number>>;
  readonly credentialStrength: Readonly<Record<string, number>>;
  /** In the order of the screen. */
  readonly criteria: readonly CriterionRecord[];
}

/** What an opening decides about scoring. */
export interface OpeningRecord {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  /** How many people have to support a piece of evidence before it counts as checked. */
  readonly checksNeeded: number;
  readonly roleExpectsAi: number;
  readonly employerValuesCertificates: number;
  readonly rubric: RubricRecord;
}

/** What somebody said of a piece of evidence. `memberId` is null where that was a referee. */
export interface CheckRecord extends CheckSaid {
  readonly memberId: string | null;
  readonly name: string;
  readonly note: string;
  readonly reopenedWhy: string;
}

export interface EvidenceRecord {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly isStatement: boolean;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly checkStatus: CheckStatus;
  readonly checkNote: string;
  readonly checkedBy: string | null;
  readonly checkedAt: string | null;
  /** All that was ever said of it, earliest first. */
  readonly checks: readonly CheckRecord[];
  readonly version: number;
}

export interface OutcomeRecord {
  readonly id: string;
  readonly statement: string;
  readonly source: OutcomeSource;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly after: number | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly enteredOn: string;
  readonly frequency: OutcomeFrequency | null;
  readonly aiPart: string;
  readonly ownPart: string;
  readonly limits: string;
  readonly relevance: Relevance;
  readonly status: OutcomeStatus;
  readonly statusNote: string;
  readonly version: number;
  readonly evidence: readonly EvidenceRecord[];
}

export interface CredentialRecord {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly kind: CredentialKind;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  /** Null when only "passed" is known. */
  readonly grade: number | null;
  readonly testsSpecificSkills: ChecklistAnswer;
  readonly appliesToOpening: ChecklistAnswer;
  readonly includesPracticalWork: ChecklistAnswer;
  readonly servesObjective: ChecklistAnswer;
  readonly genuineness: Genuineness;
  readonly genuinenessNote: string;
  readonly link: string;
  readonly version: number;
}

export interface RatingRecord {
  readonly id: string;
  readonly outcomeId: string;
  readonly criterionKey: string;
  /** What counts now. Null is "no evidence", which is blank and not zero. */
  readonly level: number | null;
  readonly note: string;
  /** Left out where nobody could say yet, as in packets of scoring version 1.0: it counts as medium. */
  readonly confidence?: Confidence;
  /** The level given independently, before certificates and discussion. Left out in packets of format 1. */
  readonly firstLevel?: number | null;
  /** Every change since, earliest first. Left out in packets of format 1, in which there was none. */
  readonly revisions?: readonly RevisionRecord[];
}

/** A review that was handed in; drafts are nobody's record but their writer's. */
export interface ReviewRecord {
  readonly id: string;
  readonly memberId: string;
  readonly reviewer: string;
  readonly submittedAt: string;
  readonly domainExpertise: number | null;
  readonly note: string;
  readonly ratings: readonly RatingRecord[];
}

/** One application with all that its score is made of, every list in the order of ids. */
export interface ApplicationRecord {
  readonly id: string;
  readonly number: number;
  readonly outcomes: readonly OutcomeRecord[];
  readonly credentials: readonly CredentialRecord[];
  readonly reviews: readonly ReviewRecord[];
}
