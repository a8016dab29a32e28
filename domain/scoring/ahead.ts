import { logit } from "./beta";
import { type Beta, logitDensity, probabilityUpTo } from "./regularized-beta";
import { type Estimate, supportBeta } from "./support-beta";

/** Step of the trapezoidal rule after the substitution; its error falls exponentially, here below 1e-9. */
const STEP = 0.125;
/** Terms smaller than this part of the largest are left out. */
const NEGLIGIBLE = 1e-12;
const MOST_STEPS = 200;

/**
 * P(first > second), 0–1, of two candidates' supports as independent Betas (scoring.md, "Uncertainty"), to 1e-6. Where neither
 * has a spread the points are compared, ½ when equal.
 * Example: one checked result against ten certificates: about .58.
 */
export function probabilityAhead(first: Estimate, second: Estimate, priorSupport: number): number {
  const firstBeta = supportBeta(first, priorSupport);
  const secondBeta = supportBeta(second, priorSupport);
  if (firstBeta !== undefined && secondBeta !== undefined) return probabilityGreater(firstBeta, secondBeta);
  const pointOf = ({ support }: Estimate) => logit(priorSupport + (1 - priorSupport) * support);
  if (firstBeta !== undefined) return 1 - upTo(pointOf(second), firstBeta);
  if (secondBeta !== undefined) return upTo(pointOf(first), secondBeta);
  return first.support === second.support ? 0.5 : first.support > second.support ? 1 : 0;
}

/**
 * P(X > Y), 0–1, for independent Betas: the narrower one's density times the other's distribution, integrated over the logit.
 * Example: Beta(2, 1) over Beta(1, 1): 2/3.
 */
export function probabilityGreater(first: Beta, second: Beta): number {
  const isFirstNarrower = logitSpread(first) <= logitSpread(second);
  const narrower = isFirstNarrower ? first : second;
  const wider = isFirstNarrower ? second : first;
  const below = Math.min(1, expectedProbability(narrower, wider));
  return isFirstNarrower ? below : 1 - below;
}

function logitSpread({ a, b }: Beta): number {
  return Math.sqrt(1 / a + 1 / b);
}

function upTo(t: number, beta: Beta): number {
  return probabilityUpTo(t, beta, logitDensity(t, beta));
}

/**
 * E[F(X)] by the trapezoidal rule in s, where logit x = centre + spread · sinh s: the tails, however long, fall off double
 * exponentially (Takahasi & Mori 1974), and so few points do. Divided by the same sum without F, which cancels most of the rest.
 */
function expectedProbability(weighing: Beta, distribution: Beta): number {
  const centre = Math.log(weighing.a / weighing.b);
  const spread = logitSpread(weighing);
  let weighed = 0;
  let weights = 0;
  for (const direction of [1, -1]) {
    let largest = 0;
    for (let step = direction === 1 ? 0 : 1; step < MOST_STEPS; step++) {
      const s = direction * step * STEP;
      const t = centre + spread * Math.sinh(s);
      const weight = logitDensity(t, weighing) * Math.cosh(s);
      largest = Math.max(largest, weight);
      if (weight <= NEGLIGIBLE * largest) break;
      weighed += weight * upTo(t, distribution);
      weights += weight;
    }
  }
  return weighed / weights;
}
