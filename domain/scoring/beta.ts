import { exp } from "./exponential";
import { ln, ln1p } from "./logarithm";
import { type Beta, betaOf, logitDensity, probabilityUpTo } from "./regularized-beta";

/** Below this step, in spreads of the logit, another one would change less than 1e-12: convergence is cubic. */
const CLOSE_ENOUGH = 1e-4;
const MOST_STEPS = 200;

/** ln(x/(1 − x)), −∞–∞, for 0 ≤ x ≤ 1. Example: `logit(0.5)` is 0. */
export function logit(x: number): number {
  return ln(x) - ln1p(-x);
}

/** The x, 0–1, whose logit is t. Example: `fromLogit(0)` is .5. */
export function fromLogit(t: number): number {
  return 1 / (1 + exp(-t));
}

/** P(X ≤ x), 0–1, for X ~ Beta(a, b), a and b > 0. Example: `betaCdf(0.4, 2, 3)` is .5248. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const beta = betaOf(a, b);
  const t = logit(x);
  return probabilityUpTo(t, beta, logitDensity(t, beta));
}

/** Where to start: Abramowitz & Stegun 26.5.22 where both parameters exceed 1, else the nearer power law. */
function firstGuess(probability: number, { a, b }: Beta): number {
  if (a > 1 && b > 1) {
    const z = normalQuantile(probability);
    const inverseA = 1 / (2 * a - 1);
    const inverseB = 1 / (2 * b - 1);
    const h = 2 / (inverseA + inverseB);
    const lambda = (z * z - 3) / 6;
    const w = (z * Math.sqrt(h + lambda)) / h + (inverseB - inverseA) * (lambda + 5 / 6 - 2 / (3 * h));
    return ln(a / b) + 2 * w;
  }
  const lower = exp(a * ln(a / (a + b))) / a;
  const upper = exp(b * ln(b / (a + b))) / b;
  const total = lower + upper;
  if (probability < lower / total) return ln(a * total * probability) / a;
  return -ln(b * total * (1 - probability)) / b;
}

/** The standard normal quantile to .00045, enough for a first guess (Abramowitz & Stegun 26.2.23). */
function normalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  const u = Math.sqrt(-2 * ln(tail));
  const z =
    u - (2.515517 + u * (0.802853 + u * 0.010328)) / (1 + u * (1.432788 + u * (0.189269 + u * 0.001308)));
  return probability < 0.5 ? -z : z;
}

/**
 * The logit of the x with P(X ≤ x) = `probability`, 0 < probability < 1: Halley's method on the logarithm of the nearer tail, which
 * is concave in the logit, so that Newton's steps alone find it from anywhere.
 */
export function logitQuantile(probability: number, beta: Beta): number {
  const { a, b } = beta;
  const isLower = probability <= 0.5;
  const closeEnough = CLOSE_ENOUGH * Math.min(1, Math.sqrt(1 / a + 1 / b));
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let t = firstGuess(probability, beta);
  for (let step = 0; step < MOST_STEPS; step++) {
    const density = logitDensity(t, beta);
    const reached = probabilityUpTo(t, beta, density);
    if (reached === probability) return t;
    if (reached > probability) high = t;
    else low = t;
    const slope = isLower ? density / reached : -density / (1 - reached);
    const newton = ln(isLower ? reached / probability : (1 - reached) / (1 - probability)) / slope;
    const x = fromLogit(t);
    const bend = 0.5 * newton * (a * (1 - x) - b * x - slope);
    const next = within(t - (Math.abs(bend) < 0.5 ? newton / (1 - bend) : newton), low, high, t);
    if (Math.abs(next - t) <= closeEnough) return next;
    t = next;
  }
  return t;
}

/** The proposal if it lies inside the bracket, else the middle of the bracket, or a stride towards its open side. */
function within(proposal: number, low: number, high: number, current: number): number {
  if (proposal > low && proposal < high) return proposal;
  if (low === Number.NEGATIVE_INFINITY) return current - 1 - Math.abs(current);
  if (high === Number.POSITIVE_INFINITY) return current + 1 + Math.abs(current);
  return (low + high) / 2;
}

/** The x, 0–1, with P(X ≤ x) = `probability` for X ~ Beta(a, b). Example: `betaQuantile(0.05, 1, 9)` is 1 − .95^(1/9). */
export function betaQuantile(probability: number, a: number, b: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  return fromLogit(logitQuantile(probability, betaOf(a, b)));
}
