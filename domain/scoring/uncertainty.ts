import type { Layer } from "./layers";
import { HIGHEST_LEVEL } from "./levels";
import type { Parameters } from "./parameters";
import type { RatedOutcome } from "./rated-outcome";

/**
 * sd_D ≥ 0: how uncertain D is for want of evidence. Per layer a Beta-like variance μ(1 − μ)/(`concentration`(W + M + N) + 1)
 * around μ = (aW + M)/(W + M + N); standard deviations add over layers by height, in units of D by 1/(1 − a).
 * Example: nothing shown, defaults: √(.16/5)/.8 = .2236.
 */
export function demonstratedSd(
  layers: readonly Layer[],
  refutedMass: number,
  parameters: Parameters,
): number {
  const { halfSaturationMass, priorSupport, concentration } = parameters;
  let sd = 0;
  for (const { height, mass } of layers) {
    const weight = halfSaturationMass + mass + refutedMass;
    const mean = (priorSupport * halfSaturationMass + mass) / weight;
    sd += height * Math.sqrt((mean * (1 - mean)) / (concentration * weight + 1));
  }
  return sd / (1 - priorSupport);
}

/**
 * V ≥ 0: how uncertain D is because reviewers are: Σ (π/T)² · s²/n over the standing rated outcomes, π being the outcome's
 * share of D, or of the raw mass where D is 0.
 * Example: one outcome, one rating, defaults: .49/16 = .030625.
 */
export function ratingNoiseVariance(
  standing: readonly RatedOutcome[],
  shares: readonly number[],
  demonstrated: number,
): number {
  let total = demonstrated;
  if (demonstrated === 0) for (const { mass } of standing) total += mass;
  if (total === 0) return 0;
  let variance = 0;
  for (let index = 0; index < standing.length; index++) {
    const { mass, levelVariance } = standing[index] as RatedOutcome;
    const part = (demonstrated === 0 ? mass : (shares[index] as number)) / total / HIGHEST_LEVEL;
    variance += part * part * levelVariance;
  }
  return variance;
}

/**
 * sd ≥ 0 of one criterion's support: ((1 − κ) + κ(1 − g)C) · √(sd_D² + V), the slope of formula 8 in D.
 * Example: κ .075, C 0, sd_D .2236, V 0 gives .2068.
 */
export function criterionSd(
  ceiling: number,
  credentialStrength: number,
  standaloneCredentialShare: number,
  demonstratedVariance: number,
): number {
  const slope = 1 - ceiling + ceiling * (1 - standaloneCredentialShare) * credentialStrength;
  return slope * Math.sqrt(demonstratedVariance);
}

/**
 * Var S ≥ 0 = ΣΣ w w′ c sd sd′ with c = 1 on the diagonal and `criterionCorrelation` off it, from the products w · sd.
 * Example: `supportVariance([0.1, 0.1], 0.5)` is .03.
 */
export function supportVariance(weightedSds: readonly number[], criterionCorrelation: number): number {
  let sum = 0;
  let squares = 0;
  for (const sd of weightedSds) {
    sum += sd;
    squares += sd * sd;
  }
  return criterionCorrelation * sum * sum + (1 - criterionCorrelation) * squares;
}
