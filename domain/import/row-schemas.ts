import { z } from "zod";
import { APPLICATION_STATUSES, candidateInput } from "@/domain/candidate";
import { credentialInputOn } from "@/domain/credential";
import { evidenceInput } from "@/domain/evidence";
import type { ImportSubject } from "@/domain/import/import-kinds";
import { saysWhose, WHOSE_UNSAID, whoseShape } from "@/domain/import/row-person";
import { outcomeInputOn } from "@/domain/outcome";
import { OUTCOME_STATUSES } from "@/domain/outcome-fields";
import { optionalLine, optionalText } from "@/domain/text";

const { name, email, ...ofCandidate } = candidateInput.shape;

/** A row of candidates: the rules of a candidate entered by hand, each under the key of its field. */
export const candidateRow = z.object({
  ...whoseShape,
  ...ofCandidate,
  candidateName: name,
  candidateEmail: email,
  status: z.enum(APPLICATION_STATUSES),
});
export type CandidateRow = z.infer<typeof candidateRow>;

/** A row of outcomes, held against `today` ("2026-11-01"). */
export function outcomeRowOn(today: string) {
  return outcomeInputOn(today)
    .safeExtend({
      ...whoseShape,
      reference: optionalLine,
      status: z.enum(OUTCOME_STATUSES),
      statusNote: optionalText,
    })
    .refine(saysWhose, WHOSE_UNSAID)
    .refine(({ status, statusNote }) => status === "STANDING" || statusNote !== "", {
      path: ["statusNote"],
      error: "Say what was found to be false.",
    });
}
export type OutcomeRow = z.infer<ReturnType<typeof outcomeRowOn>>;

export const evidenceRow = evidenceInput
  .extend({
    ...whoseShape,
    reference: optionalLine,
    outcomeReference: optionalLine,
    outcomeStatement: optionalText,
    isStatement: z.boolean(),
    checkStatus: optionalText,
    checkNote: optionalText,
    checkedBy: optionalText,
    checkedAt: optionalText,
  })
  .refine(saysWhose, WHOSE_UNSAID)
  .refine(({ outcomeReference, outcomeStatement }) => outcomeReference !== "" || outcomeStatement !== "", {
    path: ["outcomeReference"],
    error: "Say which outcome this supports: its reference or its statement.",
    when: () => true,
  });
export type EvidenceRow = z.infer<typeof evidenceRow>;

/** A row of certificates, held against `today`. What the file says of its being genuine stands apart: `statedGenuineness`. */
export function credentialRowOn(today: string) {
  return credentialInputOn(today)
    .safeExtend({
      ...whoseShape,
      reference: optionalLine,
      statedGenuineness: optionalText,
      statedGenuinenessNote: optionalText,
    })
    .refine(saysWhose, WHOSE_UNSAID);
}
export type CredentialRow = z.infer<ReturnType<typeof credentialRowOn>>;

/** The rules a row of each subject is held against. */
export function rowSchemasOn(today: string): Readonly<Record<ImportSubject, z.ZodType>> {
  return {
    CANDIDATE: candidateRow,
    OUTCOME: outcomeRowOn(today),
    EVIDENCE: evidenceRow,
    CREDENTIAL: credentialRowOn(today),
  };
}
