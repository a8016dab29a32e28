import { z } from "zod";
import { calendarDay } from "@/domain/calendar-day";
import {
  CANDIDATE_EVIDENCE_KINDS,
  type CandidateCredential,
  type CandidateOutcome,
} from "@/domain/candidate-link/candidate-fields";
import { type CredentialInput, credentialInput } from "@/domain/credential";
import { evidenceInput } from "@/domain/evidence";
import { share } from "@/domain/opening";
import { checkOutcome, type OutcomeInput, outcomeShape } from "@/domain/outcome";
import { daysNotCome, type Relevance } from "@/domain/outcome-fields";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";
import { optionalLine, optionalLink, requiredLine } from "@/domain/text";

/** What candidates say of an outcome. Whose word it is, and how close it is to the job, is not theirs to say. */
export const candidateOutcome = outcomeShape
  .omit({ source: true, relevance: true })
  .superRefine(checkOutcome);

/** The same, with days after `today` refused: what the candidate's form keeps. */
export function candidateOutcomeOn(today: string) {
  return candidateOutcome.superRefine((value, context) => {
    for (const [key, message] of Object.entries(daysNotCome(value, today))) {
      context.addIssue({ code: "custom", path: [key], message });
    }
  });
}

/** A candidate's outcome as it is stored: their own word, and as close to the job as was said of it before. */
export function outcomeOfCandidate(
  outcome: CandidateOutcome,
  relevance: Relevance = "SAME_WORK",
): OutcomeInput {
  return { ...outcome, source: "CANDIDATE", relevance };
}

export const candidateEvidence = evidenceInput.extend({ kind: z.enum(CANDIDATE_EVIDENCE_KINDS) });

/** What candidates say of a certificate. Whether it is genuine and how good it is, others judge. */
export const candidateCredential = z
  .object({
    title: requiredLine,
    issuer: optionalLine,
    kind: z.enum(CREDENTIAL_KINDS),
    issuedOn: calendarDay,
    expiresOn: calendarDay.nullable(),
    grade: share.nullable(),
    link: optionalLink,
  })
  .refine((value) => !value.expiresOn || value.expiresOn >= value.issuedOn, {
    path: ["expiresOn"],
    error: "It runs out before it was issued.",
  });

/** The same, with an issue day after `today` refused. */
export function candidateCredentialOn(today: string) {
  return candidateCredential.refine((value) => value.issuedOn <= today, {
    path: ["issuedOn"],
    error: "This day has not come yet.",
  });
}

const NOT_JUDGED = {
  testsSpecificSkills: "UNANSWERED",
  appliesToOpening: "UNANSWERED",
  includesPracticalWork: "UNANSWERED",
  servesObjective: "UNANSWERED",
  genuineness: "STATED",
  genuinenessNote: "",
} as const satisfies Partial<CredentialInput>;

/** A new certificate of a candidate as it is stored: stated, with every question of quality still open. */
export function credentialOfCandidate(credential: CandidateCredential): CredentialInput {
  return credentialInput.parse({ ...credential, ...NOT_JUDGED });
}

/**
 * A certificate the candidate corrects. What was found out about it spoke of what was there before, so it is only
 * stated again; a correction of nothing changes nothing.
 */
export function correctedCredential(before: CredentialInput, stated: CandidateCredential): CredentialInput {
  const isSame = (Object.keys(stated) as (keyof CandidateCredential)[]).every(
    (key) => stated[key] === before[key],
  );
  if (isSame || before.genuineness === "FOUND_FALSE") return { ...before, ...stated };
  return { ...before, ...stated, genuineness: "STATED", genuinenessNote: "" };
}

/** A result with its evidence, days after `today` refused: what a candidate's form is held against when it is sent. */
export function candidateEntryOn(today: string) {
  return candidateOutcomeOn(today).and(z.object({ evidence: z.array(candidateEvidence) }));
}
