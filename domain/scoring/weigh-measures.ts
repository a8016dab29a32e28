import type { ScoreSummary } from "./candidate-score";
import { intervalOf } from "./interval";
import type { Policy, ResolvedCriterion } from "./policy";
import { criterionSupport } from "./support";
import { criterionSd, supportVariance } from "./uncertainty";

/** What of a criterion does not depend on any weight: D, 0–1, and its variance sd_D² + V. */
export type CriterionMeasures = { readonly demonstrated: number; readonly variance: number };

/** One criterion once weighed: s and its sd, 0–1. */
export type MeasuredCriterion = { readonly support: number; readonly sd: number };

/** A summary with its criteria, in the order of the policy's. */
export type WeighedMeasures = ScoreSummary & { readonly criteria: readonly MeasuredCriterion[] };

/**
 * S = Σ w·s with its sd and interval (formulas 8 and 9) from measures in the order of the policy's criteria. Other weights
 * need only this step again, so a browser can rank anew without a request.
 * Example: with nothing shown, defaults, D = 0 and variance .05 throughout: support 0, sd .1635.
 */
export function weighMeasures(
  measures: readonly CriterionMeasures[],
  credentialStrength: number,
  policy: Policy,
): WeighedMeasures {
  const { standaloneCredentialShare, criterionCorrelation, priorSupport } = policy.parameters;
  const criteria: MeasuredCriterion[] = [];
  const weightedSds: number[] = [];
  let support = 0;
  for (let index = 0; index < policy.criteria.length; index++) {
    const { weight, ceiling } = policy.criteria[index] as ResolvedCriterion;
    const { demonstrated, variance } = measures[index] as CriterionMeasures;
    const of = criterionSupport(ceiling, demonstrated, credentialStrength, standaloneCredentialShare);
    const sd = criterionSd(ceiling, credentialStrength, standaloneCredentialShare, variance);
    criteria.push({ support: of, sd });
    weightedSds.push(weight * sd);
    support += weight * of;
  }
  const sd = Math.sqrt(supportVariance(weightedSds, criterionCorrelation));
  const { low, high } = intervalOf({ support, sd }, priorSupport);
  return { support, low, high, sd, criteria };
}
