import { EMPTY_OUTCOME, type OutcomeFields } from "@/domain/outcome-fields";
import type { CredentialKind } from "@/domain/scoring/credential-kind";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";

/** The kinds a candidate can send in. What is done under supervision or said in an interview, the team brings. */
export const CANDIDATE_EVIDENCE_KINDS = [
  "SYSTEM_RECORD",
  "ARTIFACT",
  "MANAGER_REFERENCE",
  "PEER_REFERENCE",
] as const satisfies readonly EvidenceKind[];
export type CandidateEvidenceKind = (typeof CANDIDATE_EVIDENCE_KINDS)[number];

/** The kinds as the person who has them would say it. */
export const CANDIDATE_KIND_NAMES: Readonly<Record<CandidateEvidenceKind, string>> = {
  SYSTEM_RECORD: "An export or figure from a system",
  ARTIFACT: "The work itself, or part of it",
  MANAGER_REFERENCE: "A word from a manager",
  PEER_REFERENCE: "A word from a colleague",
};

/** An outcome as its candidate states it; the rules are in candidate-entry.ts. */
export type CandidateOutcome = Omit<OutcomeFields, "source" | "relevance">;

export type CandidateEvidence = {
  kind: CandidateEvidenceKind;
  title: string;
  description: string;
  link: string;
};

/** A certificate as its candidate states it; days are "2026-05-01". */
export type CandidateCredential = {
  title: string;
  issuer: string;
  kind: CredentialKind;
  issuedOn: string;
  expiresOn: string | null;
  grade: number | null;
  link: string;
};

const { source: _source, relevance: _relevance, ...empty } = EMPTY_OUTCOME;

/** What a candidate's new outcome starts from. */
export const EMPTY_OUTCOME_DRAFT: CandidateOutcome = empty;

export const EMPTY_EVIDENCE_DRAFT: CandidateEvidence = {
  kind: "ARTIFACT",
  title: "",
  description: "",
  link: "",
};

export const EMPTY_CREDENTIAL_DRAFT: CandidateCredential = {
  title: "",
  issuer: "",
  kind: "KNOWLEDGE_EXAM",
  issuedOn: "",
  expiresOn: null,
  grade: null,
  link: "",
};

const isBlank = (value: unknown) => value === "" || value === null;

/** Whether nothing was written about a piece of evidence. A choice alone says nothing. */
export function isBlankEvidence(piece: Pick<CandidateEvidence, "title" | "description" | "link">): boolean {
  return [piece.title, piece.description, piece.link].every(isBlank);
}

/** Whether nothing was written into a draft; such a one is not sent. */
export function isBlankOutcome(
  outcome: Readonly<Record<keyof CandidateOutcome, unknown>>,
  evidence: readonly Pick<CandidateEvidence, "title" | "description" | "link">[],
): boolean {
  return Object.values(outcome).every(isBlank) && evidence.every(isBlankEvidence);
}

export function isBlankCredential({
  kind: _,
  ...credential
}: Readonly<Record<keyof CandidateCredential, unknown>>): boolean {
  return Object.values(credential).every(isBlank);
}
