import { roundToTotal } from "@/domain/scoring/largest-remainder";

/** How far weights may miss 1 in sum; the same as the arithmetic's own (domain/scoring/policy.ts). */
export const WEIGHT_TOLERANCE = 1e-9;

/** What is wrong with the weights together, or undefined. `weightsProblem([0.5, 0.4])` says they add up to 90 %. */
export function weightsProblem(weights: readonly number[]): string | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= WEIGHT_TOLERANCE) return undefined;
  return `The weights add up to ${Number((sum * 100).toFixed(1))} %. They have to make 100 %.`;
}

/** Weights shared out evenly, in steps of a tenth of a per cent, together exactly 1. `evenWeights(3)` is .334, .333, .333. */
export function evenWeights(count: number): number[] {
  return normalizedWeights(Array.from({ length: count }, () => 1));
}

/**
 * The same proportions, together 1, in steps of a tenth of a per cent; all 0 are shared out evenly.
 * `normalizedWeights([0.2, 0.2])` is .5 and .5.
 */
export function normalizedWeights(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + Math.max(0, weight), 0);
  const shares = weights.map((weight) => (sum > 0 ? Math.max(0, weight) / sum : 1 / weights.length));
  return roundToTotal(
    shares.map((share) => share * 100),
    1,
    100,
  ).map((percent) => percent / 100);
}
