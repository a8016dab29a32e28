import { z } from "zod";
import { CREDENTIAL_KINDS, type CredentialKind } from "./credential-kind";
import { FEWEST_CRITERIA, MOST_CRITERIA } from "./criterion";
import { EVIDENCE_KINDS, type EvidenceKind } from "./evidence-kind";
import type { Parameters } from "./parameters";
import { recordId } from "./record-id";

/** How far weights may miss 1 in sum. */
export const WEIGHT_SUM_TOLERANCE = 1e-9;

/** Largest value of anything without a natural upper end; keeps every intermediate result finite. */
const LARGEST = 1e6;
/** Smallest value of anything the arithmetic divides by. */
const SMALLEST = 1e-6;

const share = z.number().min(0).max(1);
const positive = z.number().min(SMALLEST).max(LARGEST);

export const criterionInput = z.strictObject({
  id: recordId,
  weight: share,
  /** Left out: the highest the editor allows for this criterion. */
  credentialCeiling: share.optional(),
});

const parametersInput = z.strictObject({
  halfSaturationMass: positive,
  priorSupport: z.number().min(0.001).max(0.999),
  concentration: positive,
  singleRaterReliability: share,
  selfReportCap: positive,
  expertiseBoost: z.number().min(0).max(LARGEST),
  credentialHalfSaturation: positive,
  standaloneCredentialShare: share,
  criterionCorrelation: share,
  outcomeHalfLifeMonths: positive,
  outcomeFloor: share,
  credentialHalfLifeMonths: positive,
  ratingNoise: z.number().min(0).max(LARGEST),
  ratingNoisePriorWeight: positive,
  lowConfidenceNoise: positive,
  highConfidenceNoise: positive,
} satisfies Record<keyof Parameters, z.ZodType>);

/** Evidence of strength 1 would leave no doubt at all, and its share −ln(1 − e) no number. */
const evidenceStrength = z.number().min(0).max(0.999999);

type Weighted = { id: string; weight: number };

/** Refuses criteria that share an id, and weights that do not sum to 1. Example: weights .5 and .4 are refused. */
export function checkCriteria(criteria: readonly Weighted[], context: z.RefinementCtx): void {
  criteria.forEach(({ id }, index) => {
    if (criteria.findIndex((other) => other.id === id) === index) return;
    context.addIssue({ code: "custom", path: [index, "id"], message: `criterion "${id}" is there twice` });
  });
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) <= WEIGHT_SUM_TOLERANCE) return;
  const shown = Number(sum.toPrecision(12));
  context.addIssue({ code: "custom", message: `weights must sum to 1, these sum to ${shown}` });
}

/**
 * What an employer sets for one opening, checked only for what the arithmetic needs (the rubric editor is stricter,
 * see policy-editor-input.ts). Everything left out is as scoring.md sets it. Example: `{}`.
 */
export const policyInput = z.strictObject({
  criteria: z
    .array(criterionInput)
    .min(FEWEST_CRITERIA, `a rubric has ${FEWEST_CRITERIA} to ${MOST_CRITERIA} criteria`)
    .max(MOST_CRITERIA, `a rubric has ${FEWEST_CRITERIA} to ${MOST_CRITERIA} criteria`)
    .superRefine(checkCriteria)
    .optional(),
  roleExpectsAi: share.optional(),
  employerValuesCertificates: share.optional(),
  parameters: parametersInput.partial().optional(),
  evidenceStrength: z.partialRecord(z.enum(EVIDENCE_KINDS), evidenceStrength).optional(),
  credentialStrength: z.partialRecord(z.enum(CREDENTIAL_KINDS), share).optional(),
});

export type PolicyInput = z.input<typeof policyInput>;

/** A criterion ready for the arithmetic; `ceiling` is κ, with role, employer and ceiling scale applied. */
export type ResolvedCriterion = {
  readonly id: string;
  readonly weight: number;
  readonly credentialCeiling: number;
  readonly ceiling: number;
};

/** A policy with nothing left out, criteria in the order of ids. Made only by `resolvePolicy`. */
export type Policy = {
  readonly criteria: readonly ResolvedCriterion[];
  readonly roleExpectsAi: number;
  readonly employerValuesCertificates: number;
  readonly parameters: Parameters;
  readonly evidenceStrength: Readonly<Record<EvidenceKind, number>>;
  readonly credentialStrength: Readonly<Record<CredentialKind, number>>;
  readonly ceilingScale: number;
};
