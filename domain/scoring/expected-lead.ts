/** How a Beta(a, b) is spread: its variance, and its third and fourth cumulants; of a sum they are the sums. */
export interface BetaSpread {
  /** The smaller of a and b. */
  readonly least: number;
  readonly variance: number;
  readonly third: number;
  readonly fourth: number;
}

/** The spread of Beta(a, b), a and b > 0 (Johnson, Kotz & Balakrishnan 1995, chapter 25). Example: of Beta(1, 1) the variance is 1/12. */
export function betaSpread(a: number, b: number): BetaSpread {
  const n = a + b;
  const variance = (a * b) / (n * n * (n + 1));
  const skewness = (2 * (b - a) * Math.sqrt(n + 1)) / ((n + 2) * Math.sqrt(a * b));
  const excess = (6 * ((a - b) * (a - b) * (n + 1) - a * b * (n + 2))) / (a * b * (n + 2) * (n + 3));
  return {
    least: Math.min(a, b),
    variance,
    third: skewness * variance * Math.sqrt(variance),
    fourth: excess * variance * variance,
  };
}

/**
 * The lead, in units of its standard deviation, at which the first of two Betas is above the second with about 80 %: .8416 for
 * normal distributions, moved for the skewness and the tails of the difference (Cornish & Fisher 1938). Where every a and b is
 * at least 8 the true one lies within .004 of it, from 4 on within .014, from 2 on within .05, from 1 on within .15, and from
 * .3 on within .35.
 * Example: of two alike and symmetric about .84.
 */
export function expectedLead(first: BetaSpread, second: BetaSpread): number {
  const variance = first.variance + second.variance;
  const skewness = (first.third - second.third) / (variance * Math.sqrt(variance));
  const excess = (first.fourth + second.fourth) / (variance * variance);
  return 0.8416 + 0.0486 * skewness - 0.0804 * excess + 0.0838 * skewness * skewness;
}
