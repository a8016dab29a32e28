import { fromLogit, logit, logitQuantile } from "@/domain/scoring/beta";
import { betaOf, logitDensity } from "@/domain/scoring/regularized-beta";
import { type Measure, meanOf, sdOf } from "./measure";

/** Values a measure is drawn from, each as likely as the others: one byte of a random number picks one. */
export const ATOMS = 256;

/** Quantiles found exactly; between them is a cubic. */
const NODES = 25;

/** The logit of the probability in the middle of each atom. */
const LOGITS = Float64Array.from({ length: ATOMS }, (_, atom) => logit((atom + 0.5) / ATOMS));
const FIRST = LOGITS[0] as number;
const STEP = -(2 * FIRST) / (NODES - 1);

/** The logit of x at each node, and how fast it rises with the logit of the probability. */
function nodesOf(a: number, b: number) {
  const beta = betaOf(a, b);
  const at = new Float64Array(NODES);
  const slope = new Float64Array(NODES);
  for (let node = 0; node < NODES; node++) {
    const probability = fromLogit(FIRST + node * STEP);
    const t = logitQuantile(probability, beta);
    at[node] = t;
    slope[node] = (STEP * probability * (1 - probability)) / logitDensity(t, beta);
  }
  return { at, slope };
}

/** Quantiles of Beta(a, b) in the middles of 256 equal slices, written to `into` from `start` on. */
function fillQuantiles(into: Float32Array | Float64Array, start: number, a: number, b: number): void {
  const { at, slope } = nodesOf(a, b);
  for (let atom = 0; atom < ATOMS; atom++) {
    const place = ((LOGITS[atom] as number) - FIRST) / STEP;
    const node = Math.min(NODES - 2, Math.floor(place));
    const s = place - node;
    const left = at[node] as number;
    const rise = (at[node + 1] as number) - left;
    const leftSlope = slope[node] as number;
    const rightSlope = slope[node + 1] as number;
    const bend = (1 - s) * (leftSlope - rise) - s * (rightSlope - rise);
    into[start + atom] = fromLogit(left + s * rise + s * (1 - s) * bend);
  }
}

/**
 * A measure as 256 equally likely values, written to `into` from `start` on: the quantiles in the middles of 256 equal slices,
 * stretched about their mean so that mean and sd are exactly those of the Beta. 25 quantiles are exact (scoring/beta.ts), the
 * others a cubic through them with the right slopes, on logit scales, where a Beta is nearly straight: within 1e-4 sd of the exact
 * ones for a and b from .5 to 500. A shape in between two slices is lost: the distribution function is within 1/512 of the Beta's.
 */
export function fillAtoms(into: Float32Array | Float64Array, start: number, measure: Measure): void {
  if (typeof measure === "number") {
    into.fill(measure, start, start + ATOMS);
    return;
  }
  fillQuantiles(into, start, measure.a, measure.b);
  let sum = 0;
  for (let atom = 0; atom < ATOMS; atom++) sum += into[start + atom] as number;
  const mean = sum / ATOMS;
  let squares = 0;
  for (let atom = 0; atom < ATOMS; atom++) squares += ((into[start + atom] as number) - mean) ** 2;
  const stretch = squares === 0 ? 0 : sdOf(measure) / Math.sqrt(squares / ATOMS);
  const sign = measure.to < measure.from ? -1 : 1;
  const middle = meanOf(measure);
  for (let atom = 0; atom < ATOMS; atom++) {
    into[start + atom] = middle + sign * stretch * ((into[start + atom] as number) - mean);
  }
}
