import type { Weights } from "@/domain/ranking/trial-weights";
import { roundToTotal } from "@/domain/scoring/largest-remainder";

/** A weight in per cent as printed, and as it was set. */
export interface PrintedWeight {
  readonly key: string;
  readonly name: string;
  readonly percent: number;
  readonly setPercent: number;
}

type Criteria = readonly { readonly key: string; readonly name: string }[];

function percents(criteria: Criteria, weights: Weights, decimals: number): number[] {
  return roundToTotal(
    criteria.map(({ key }) => (weights[key] ?? 0) * 100),
    decimals,
    100,
  );
}

/**
 * Weights as they are printed, so that they make 100 together: whole per cent, or tenths where they were set in tenths, as with
 * eight of 12.5 %.
 */
export function printedWeights(criteria: Criteria, set: Weights, weights: Weights): PrintedWeight[] {
  const isWhole = (percent: number) => Math.abs(percent - Math.round(percent)) < 1e-9;
  const decimals = criteria.every(({ key }) => isWhole((set[key] ?? 0) * 100)) ? 0 : 1;
  const shown = percents(criteria, weights, decimals);
  const agreed = percents(criteria, set, decimals);
  return criteria.map(({ key, name }, index) => {
    return { key, name, percent: shown[index] ?? 0, setPercent: agreed[index] ?? 0 };
  });
}

/** What is tried in place of what was set: `“Creates business value” 32 % instead of 25 %`. Empty where nothing prints differently. */
export function weightChangeWords(printed: readonly PrintedWeight[]): string {
  return printed
    .filter(({ percent, setPercent }) => percent !== setPercent)
    .map(({ name, percent, setPercent }) => `“${name}” ${percent} % instead of ${setPercent} %`)
    .join(", ");
}
