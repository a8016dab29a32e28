import { exp } from "./exponential";
import { ln, ln1p } from "./logarithm";
import { stirlingRemainder } from "./stirling-remainder";

const TWO_PI = 2 * Math.PI;
const PRECISION = 1e-16;
const TINY = 1e-300;
const MOST_TERMS = 1_000_000;

/** A Beta distribution with what its density needs computed once. a and b > 0. */
export type Beta = {
  readonly a: number;
  readonly b: number;
  /** ln of the density with respect to the logit of x, at the mean. */
  readonly logPeak: number;
};

/** Beta(a, b) for repeated use. Example: `betaOf(2, 3)`. */
export function betaOf(a: number, b: number): Beta {
  const sum = a + b;
  const remainders = stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(sum);
  return { a, b, logPeak: 0.5 * ln((a / TWO_PI) * (b / sum)) - remainders };
}

/** ln(value/reference), precise where the two nearly agree; `difference` = value − reference. */
function logRatio(value: number, reference: number, difference: number, logValue: number): number {
  return 2 * value > reference ? ln1p(difference / reference) : logValue - ln(reference);
}

/**
 * Density with respect to t = ln(x/(1 − x)), that is x^a (1 − x)^b / B(a, b), at any t however far out.
 * Example: of Beta(1, 1) at t = 0: .25.
 */
export function logitDensity(t: number, { a, b, logPeak }: Beta): number {
  const sum = a + b;
  // Each of x and 1 − x from its own small side, so that neither is ever rounded to 0 or 1.
  const away = exp(-Math.abs(t));
  const near = 1 / (1 + away);
  const far = away * near;
  const logNear = -ln1p(away);
  const logFar = logNear - Math.abs(t);
  const x = t < 0 ? far : near;
  const y = t < 0 ? near : far;
  const meanX = a / sum;
  const meanY = b / sum;
  const difference = x < y ? x - meanX : meanY - y;
  const ofX = a * logRatio(x, meanX, difference, t < 0 ? logFar : logNear);
  const ofY = b * logRatio(y, meanY, -difference, t < 0 ? logNear : logFar);
  return exp(ofX + ofY + logPeak);
}

/** The continued fraction of the incomplete beta by the modified Lentz method (Press et al., Numerical Recipes, 6.4). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const at = a + 2 * m;
    const even = (m * (b - m) * x) / ((at - 1) * at);
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / (at * (at + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) <= PRECISION) break;
  }
  return value;
}

/**
 * P(X ≤ x), 0–1, for X ~ Beta at the logit t of x, given the `density` there (the two are always needed together).
 * Example: of Beta(2, 3) at x = .4: .5248.
 */
export function probabilityUpTo(t: number, beta: Beta, density: number): number {
  const { a, b } = beta;
  const isLower = t < ln((a + 1) / (b + 1));
  const away = exp(-Math.abs(t));
  const near = 1 / (1 + away);
  const far = away * near;
  const x = t < 0 ? far : near;
  const y = t < 0 ? near : far;
  return isLower
    ? (density * continuedFraction(x, a, b)) / a
    : 1 - (density * continuedFraction(y, b, a)) / b;
}
