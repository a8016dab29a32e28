import { z } from "zod";
import { CANDIDATE_EVIDENCE_KINDS } from "@/domain/candidate-link/candidate-fields";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import { id, version } from "@/domain/ids";
import { OUTCOME_FREQUENCIES } from "@/domain/outcome-fields";
import { linkTokenInput } from "@/domain/referee";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";
import { optionalLine, optionalText } from "@/domain/text";

const draftNumber = z.number().nullable();
const draftDay = z.union([z.literal(""), z.iso.date()]).nullable();

/** How many outcomes and how many certificates can be begun at once. */
export const MOST_DRAFTS = 20;

/** An outcome that is being written: anything that can be stored, complete or not. */
export const outcomeDraft = z.object({
  statement: optionalText,
  metric: optionalLine,
  unit: optionalLine,
  baseline: draftNumber,
  after: draftNumber,
  periodStart: draftDay,
  periodEnd: draftDay,
  frequency: z.enum(OUTCOME_FREQUENCIES).nullable(),
  aiPart: optionalText,
  ownPart: optionalText,
  limits: optionalText,
});
export type OutcomeDraftValues = z.infer<typeof outcomeDraft>;

export const evidenceDraft = z.object({
  kind: z.enum(CANDIDATE_EVIDENCE_KINDS),
  title: optionalLine,
  description: optionalText,
  link: optionalText,
});
export type EvidenceDraftValues = z.infer<typeof evidenceDraft>;

export const credentialDraft = z.object({
  title: optionalLine,
  issuer: optionalLine,
  kind: z.enum(CREDENTIAL_KINDS),
  issuedOn: draftDay,
  expiresOn: draftDay,
  grade: draftNumber,
  link: optionalText,
});
export type CredentialDraftValues = z.infer<typeof credentialDraft>;

/** Keeps what is being written. Without a `draftId` it is begun; then the version is 0. */
export const candidateDraftInput = z.object({
  token: linkTokenInput,
  draftId: id.nullable(),
  version: z.union([z.literal(0), version]),
  draft: z.discriminatedUnion("of", [
    z.object({
      of: z.literal("OUTCOME"),
      outcome: outcomeDraft,
      evidence: z.array(evidenceDraft).max(MOST_EVIDENCE, {
        error: `At most ${MOST_EVIDENCE} pieces of evidence.`,
      }),
    }),
    z.object({ of: z.literal("CREDENTIAL"), credential: credentialDraft }),
  ]),
});
export type CandidateDraftInput = z.infer<typeof candidateDraftInput>;

export const draftRemoval = z.object({
  token: linkTokenInput,
  draftId: id,
  version,
  of: z.enum(["OUTCOME", "CREDENTIAL"]),
});
export type DraftRemoval = z.infer<typeof draftRemoval>;

/** An empty day is no day. */
export function withoutEmptyDays<Draft extends { readonly [key: string]: unknown }>(
  draft: Draft,
  days: readonly (keyof Draft)[],
): Draft {
  const emptied = days.filter((day) => draft[day] === "").map((day) => [day, null]);
  return { ...draft, ...Object.fromEntries(emptied) };
}
