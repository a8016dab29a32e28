import { logit } from "./beta";
import { exp } from "./exponential";
import { ln } from "./logarithm";
import { type Beta, logitDensity, probabilityUpTo } from "./regularized-beta";
import { type Estimate, supportBeta } from "./support-beta";

/** First step of the trapezoidal rule; halved until the result holds still. */
const FIRST_STEP = 0.5;
const MOST_HALVINGS = 12;
/** Two steps that agree to this are exact to 1e-6, as the error falls at least fourfold each time, mostly far more. */
const PRECISION = 1e-6;
/** Terms smaller than this part of the largest are left out. */
const NEGLIGIBLE = 1e-12;

/**
 * P(first > second), 0–1, of two candidates' supports as independent Betas (scoring.md, "Uncertainty"), to 1e-6 unless less
 * `precision` is asked for. Where neither has a spread the points are compared, ½ when equal.
 * Example: one checked result against ten certificates: about .58.
 */
export function probabilityAhead(
  first: Estimate,
  second: Estimate,
  priorSupport: number,
  precision = PRECISION,
): number {
  const firstBeta = supportBeta(first, priorSupport);
  const secondBeta = supportBeta(second, priorSupport);
  if (firstBeta !== undefined && secondBeta !== undefined) {
    return probabilityGreater(firstBeta, secondBeta, precision);
  }
  const pointOf = ({ support }: Estimate) => logit(priorSupport + (1 - priorSupport) * support);
  if (firstBeta !== undefined) return 1 - upTo(pointOf(second), firstBeta);
  if (secondBeta !== undefined) return upTo(pointOf(first), secondBeta);
  return first.support === second.support ? 0.5 : first.support > second.support ? 1 : 0;
}

/**
 * P(X > Y), 0–1, for independent Betas: the narrower one's density times the other's distribution, integrated over the logit.
 * Example: Beta(2, 1) over Beta(1, 1): 2/3.
 */
export function probabilityGreater(first: Beta, second: Beta, precision = PRECISION): number {
  if (logitSpread(first) <= logitSpread(second)) return expectedProbability(first, second, precision);
  return 1 - expectedProbability(second, first, precision);
}

function logitSpread({ a, b }: Beta): number {
  return Math.sqrt(1 / a + 1 / b);
}

function upTo(t: number, beta: Beta): number {
  return probabilityUpTo(t, beta, logitDensity(t, beta));
}

/**
 * E[F(X)] by the trapezoidal rule in s, where logit x = mode + spread · sinh s: the tails, however long, fall off double
 * exponentially (Takahasi & Mori 1974), and so few points do. Divided by the same sum without F, which cancels most of the error.
 */
function expectedProbability(weighing: Beta, distribution: Beta, precision: number): number {
  const sums = { weighed: 0, weights: 0 };
  addPoints(sums, weighing, distribution, 0, FIRST_STEP);
  addPoints(sums, weighing, distribution, -FIRST_STEP, -FIRST_STEP);
  let estimate = sums.weighed / sums.weights;
  let step = FIRST_STEP;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    step /= 2;
    addPoints(sums, weighing, distribution, step, 2 * step);
    addPoints(sums, weighing, distribution, -step, -2 * step);
    const before = estimate;
    estimate = sums.weighed / sums.weights;
    if (Math.abs(estimate - before) <= precision) break;
  }
  return Math.min(1, estimate);
}

/** Adds the points from `first` on, `stride` apart, until they no longer matter. */
function addPoints(
  sums: { weighed: number; weights: number },
  weighing: Beta,
  distribution: Beta,
  first: number,
  stride: number,
): void {
  const mode = ln(weighing.a / weighing.b);
  const spread = logitSpread(weighing);
  const negligible = NEGLIGIBLE * logitDensity(mode, weighing);
  for (let s = first; ; s += stride) {
    const up = exp(s);
    const t = mode + spread * 0.5 * (up - 1 / up);
    const weight = logitDensity(t, weighing) * 0.5 * (up + 1 / up);
    if (!(weight > negligible)) break;
    sums.weighed += weight * upTo(t, distribution);
    sums.weights += weight;
  }
}
