import { fromLogit, logitQuantile } from "./beta";
import { type Estimate, supportBeta } from "./support-beta";

const LOW = 0.05;
const HIGH = 0.95;

export type Interval = { readonly low: number; readonly high: number };

/**
 * The range, within 0–1, that holds the support 9 times in 10: the 5 % and 95 % quantiles of its Beta, mapped back from
 * θ = a + (1 − a)S. It always contains S, also where a very wide Beta leans so far that its mean lies outside.
 * Example: S 0, sd .15697, a .2 gives 0 to .3000.
 */
export function intervalOf(estimate: Estimate, priorSupport: number): Interval {
  const { support } = estimate;
  const beta = supportBeta(estimate, priorSupport);
  if (beta === undefined) return { low: support, high: support };
  const low = (fromLogit(logitQuantile(LOW, beta)) - priorSupport) / (1 - priorSupport);
  const high = (fromLogit(logitQuantile(HIGH, beta)) - priorSupport) / (1 - priorSupport);
  return { low: Math.min(support, Math.max(0, low)), high: Math.max(support, Math.min(1, high)) };
}
