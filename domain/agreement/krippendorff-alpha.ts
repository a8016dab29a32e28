import { type Coincidences, coincidencesOf } from "./coincidences";
import { type Metric, SQUARED_DIFFERENCES } from "./difference-metric";
import { pairableUnits, type RatingTable } from "./rating-table";

/**
 * α = 1 − (n − 1)·Σ o δ² / Σ n n δ² from a coincidence matrix, at most 1 and below 0 where raters differ more than by chance;
 * undefined where nothing varies, as then there is nothing to agree on.
 */
export function alphaOfCoincidences(
  { values, counts }: Coincidences,
  metric: Metric = "ordinal",
): number | undefined {
  const squared = SQUARED_DIFFERENCES[metric];
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < values.length; one++) {
    for (let other = one + 1; other < values.length; other++) {
      const difference = squared(values, totals, one, other);
      observed += (counts[one]?.[other] as number) * difference;
      expected += (totals[one] as number) * (totals[other] as number) * difference;
    }
  }
  return expected > 0 ? 1 - ((all - 1) * observed) / expected : undefined;
}

/**
 * Krippendorff's α of a table of units and raters, missing values left out; ordinal unless another metric is asked for.
 * Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability; Hayes & Krippendorff (2007), Communication Methods
 * and Measures 1, 77–89. Undefined where nothing varies or no unit has two levels.
 * Example: the four observers and twelve units of the 2011 paper have .815 ordinal.
 */
export function krippendorffAlpha(table: RatingTable, metric: Metric = "ordinal"): number | undefined {
  return alphaOfCoincidences(coincidencesOf(pairableUnits(table)), metric);
}
