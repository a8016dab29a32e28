import { z } from "zod";
import { MOST_DRAFTS } from "@/domain/candidate-link/candidate-draft";
import {
  candidateCredential,
  candidateEvidence,
  candidateOutcome,
} from "@/domain/candidate-link/candidate-entry";
import { id, version, versionedId } from "@/domain/ids";
import { linkTokenInput } from "@/domain/referee";

/** How long a candidate's link is open, in days. It can be used again and again until then. */
export const CANDIDATE_LINK_DAYS = 30;

export const candidateLinkInput = z.object({
  applicationId: id,
  /** Mailed by us; otherwise the link is passed on by hand. */
  isMailed: z.boolean(),
});
export type CandidateLinkInput = z.infer<typeof candidateLinkInput>;

export const candidateToken = z.object({ token: linkTokenInput });

/** The words that were on screen when the candidate agreed; null where they have agreed before. */
const consentVersion = z.int().min(1).max(1000).nullable();

/** Sends what was written. Names the drafts that were on screen, so that nothing else is sent. */
export const candidateSubmission = z.object({
  token: linkTokenInput,
  consentVersion,
  outcomes: z.array(versionedId).max(MOST_DRAFTS),
  credentials: z.array(versionedId).max(MOST_DRAFTS),
});
export type CandidateSubmission = z.infer<typeof candidateSubmission>;

const own = z.object({ token: linkTokenInput, id, version });
export const ownVersion = own;
export type OwnVersion = z.infer<typeof own>;

export const outcomeCorrection = own.extend({ outcome: candidateOutcome });
export type OutcomeCorrection = z.infer<typeof outcomeCorrection>;

export const credentialCorrection = own.extend({ credential: candidateCredential });
export type CredentialCorrection = z.infer<typeof credentialCorrection>;

export const ownEvidence = z.object({
  token: linkTokenInput,
  consentVersion,
  outcomeId: id,
  evidence: candidateEvidence,
});
export type OwnEvidence = z.infer<typeof ownEvidence>;

export const applicationWithdrawal = z.object({ token: linkTokenInput, version });
export type ApplicationWithdrawal = z.infer<typeof applicationWithdrawal>;
