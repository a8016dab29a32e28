import type {
  CandidateCredential,
  CandidateEvidence,
  CandidateOutcome,
} from "@/domain/candidate-link/candidate-fields";
import type { RouterOutputs } from "@/lib/trpc-client";

/** What a candidate sees by their link. */
export type CandidateView = RouterOutputs["candidateLink"]["get"];
export type StoredOutcome = CandidateView["outcomes"][number];
export type StoredPiece = StoredOutcome["evidence"][number];
export type StoredCredential = CandidateView["credentials"][number];

/** A result in a form, with its evidence. */
export type OutcomeValues = CandidateOutcome & { evidence: CandidateEvidence[] };
export type CredentialValues = CandidateCredential;
