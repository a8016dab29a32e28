import { z } from "zod";
import { CONFIDENCES } from "./confidence";
import { CREDENTIAL_KINDS } from "./credential-kind";
import { EVIDENCE_KINDS } from "./evidence-kind";
import { HIGHEST_LEVEL } from "./levels";
import { recordId } from "./record-id";

export const OUTCOME_STATUSES = ["STANDING", "REFUTED"] as const;
export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];

const share = z.number().min(0).max(1);
/** Months from the end to the opening's as-of date; below 0 counts as fresh. */
const ageMonths = z.number().min(-1e5).max(1e5);
const level = z.int().min(0).max(HIGHEST_LEVEL);

export const evidenceInput = z.strictObject({
  id: recordId,
  kind: z.enum(EVIDENCE_KINDS),
  /** 0 when disputed. */
  authenticity: share.optional(),
});

type Given = {
  ratings: Readonly<Record<string, readonly unknown[]>>;
  confidences?: Readonly<Record<string, readonly unknown[]>> | undefined;
};

function levelsOn({ ratings }: Given, criterionId: string): readonly unknown[] {
  return Object.hasOwn(ratings, criterionId) ? (ratings[criterionId] ?? []) : [];
}

/** Refuses confidences that are not one per rating. Example: one for two ratings is refused. */
function checkConfidences(outcome: Given, context: z.RefinementCtx): void {
  for (const [criterionId, confidences] of Object.entries(outcome.confidences ?? {})) {
    const ratings = levelsOn(outcome, criterionId).length;
    if (confidences.length === ratings) continue;
    const message = `as many as there are ratings: ${ratings}, not ${confidences.length}`;
    context.addIssue({ code: "custom", path: ["confidences", criterionId], message });
  }
}

const outcomeShape = z.strictObject({
  id: recordId,
  ageMonths,
  relevance: share.optional(),
  status: z.enum(OUTCOME_STATUSES),
  evidence: z.array(evidenceInput),
  /** Levels 0–4 by criterion, one per reviewer; no entry or an empty one means unrated. */
  ratings: z.record(z.string(), z.array(level)),
  /** How sure each of those ratings was, in their order; a criterion without an entry has them all `MEDIUM`. */
  confidences: z.record(z.string(), z.array(z.enum(CONFIDENCES))).optional(),
});

export const outcomeInput = outcomeShape.superRefine(checkConfidences);

export const credentialInput = z.strictObject({
  id: recordId,
  kind: z.enum(CREDENTIAL_KINDS),
  ageMonths,
  grade: share.optional(),
  specificity: share.optional(),
  genuineness: share.optional(),
});

/** One candidate as the arithmetic sees them: no name, only what was shown. Ages in months. */
export const candidateInput = z.strictObject({
  id: recordId,
  domainExpertise: share.optional(),
  outcomes: z.array(outcomeInput),
  credentials: z.array(credentialInput),
});

export type EvidenceInput = z.input<typeof evidenceInput>;
export type OutcomeInput = z.input<typeof outcomeInput>;
export type CredentialInput = z.input<typeof credentialInput>;
export type CandidateInput = z.input<typeof candidateInput>;
