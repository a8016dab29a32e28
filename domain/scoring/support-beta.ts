import { type Beta, betaOf } from "./regularized-beta";

/** A spread wider than any Beta of that mean is read as this one: ν, in observations. */
const WIDEST = 0.01;

/** Support 0–1 and its standard deviation. */
export type Estimate = { readonly support: number; readonly sd: number };

/**
 * The Beta(θν, (1 − θ)ν) of θ = a + (1 − a)S with the given spread, ν = θ(1 − θ)/((1 − a)² Var S) − 1; nothing when there is no
 * spread, as then the point is all there is. `priorSupport` a is between 0 and 1.
 * Example: S 0, sd .157, a .2 gives about Beta(1.83, 7.32).
 */
export function supportBeta({ support, sd }: Estimate, priorSupport: number): Beta | undefined {
  const theta = priorSupport + (1 - priorSupport) * support;
  const spread = (1 - priorSupport) * sd;
  const observations = (theta * (1 - theta)) / (spread * spread) - 1;
  if (observations === Number.POSITIVE_INFINITY) return undefined;
  const counted = Math.max(observations, WIDEST);
  return betaOf(theta * counted, (1 - theta) * counted);
}
