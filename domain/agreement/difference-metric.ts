/** How far two values are apart: nominal only whether, ordinal by ranks, interval by distance, ratio by proportion. */
export const METRICS = ["nominal", "ordinal", "interval", "ratio"] as const;
export type Metric = (typeof METRICS)[number];

/** δ² ≥ 0 of the values at places `one` and `other` of `values`; `totals` says how often each occurs. */
type SquaredDifference = (
  values: readonly number[],
  totals: readonly number[],
  one: number,
  other: number,
) => number;

function ordinal(totals: readonly number[], one: number, other: number): number {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  let between = -((totals[low] as number) + (totals[high] as number)) / 2;
  for (let place = low; place <= high; place++) between += totals[place] as number;
  return between * between;
}

/**
 * The squared differences of Krippendorff (2011, "Computing Krippendorff's Alpha-Reliability"), values in rising order:
 * nominal 0 or 1; ordinal (Σ n from one to the other − half of both ends)²; interval (c − k)²; ratio ((c − k)/(c + k))².
 * Example: interval, 1 and 4: 9.
 */
export const SQUARED_DIFFERENCES: Readonly<Record<Metric, SquaredDifference>> = {
  nominal: (_values, _totals, one, other) => (one === other ? 0 : 1),
  ordinal: (_values, totals, one, other) => (one === other ? 0 : ordinal(totals, one, other)),
  interval: (values, _totals, one, other) => {
    const difference = (values[one] as number) - (values[other] as number);
    return difference * difference;
  },
  ratio: (values, _totals, one, other) => {
    if (one === other) return 0;
    const [first, second] = [values[one] as number, values[other] as number];
    const share = (first - second) / (first + second);
    return share * share;
  },
};
