import { type FlipProblem, WEIGHT_TOLERANCE } from "./flip-problem";

/** New weights and their Euclidean distance from the old ones. */
export type WeightsAt = { readonly size: number; readonly weights: readonly number[] };

/**
 * The nearest weights that close the gap, weights below 0 allowed: distance gap/‖d − mean d‖₂.
 * Example: ¼ each, differences .2, .1, −.05, −.18: .0605.
 */
export function closedFormL2(problem: FlipProblem): WeightsAt {
  return nearestWithout(0, problem) as WeightsAt;
}

/**
 * The nearest weights that close the gap and stay at 0 or above (and so, summing to 1, at 1 or below). Some set of weights is 0 in
 * the solution; with at most eight criteria every set can be tried, and the nearest valid answer is the solution.
 * Example: weights .2, .5, .3, differences .6, .1, −.05: 0, ⅓ and ⅔, distance .4497.
 */
export function flipByL2(problem: FlipProblem): WeightsAt {
  const unbounded = closedFormL2(problem);
  let nearest: WeightsAt = isWithin(unbounded) ? unbounded : { size: Number.POSITIVE_INFINITY, weights: [] };
  const sets = isWithin(unbounded) ? 0 : 2 ** problem.weights.length - 1;
  for (let zeros = 1; zeros < sets; zeros++) {
    const found = nearestWithout(zeros, problem);
    if (found !== undefined && isWithin(found) && found.size < nearest.size) nearest = found;
  }
  return { size: nearest.size, weights: nearest.weights.map((weight) => Math.max(0, weight)) };
}

function isWithin({ weights }: WeightsAt): boolean {
  return weights.every((weight) => weight >= -WEIGHT_TOLERANCE && weight <= 1 + WEIGHT_TOLERANCE);
}

/** The nearest weights that close the gap with those in the bit set `zeros` at 0, the others free; undefined if there are none. */
function nearestWithout(zeros: number, { weights, differences, gap }: FlipProblem): WeightsAt | undefined {
  const isFree = (index: number) => (zeros & (1 << index)) === 0;
  const free = weights.map((_, index) => index).filter(isFree);
  let toGive = 0;
  let toClose = -gap;
  weights.forEach((weight, index) => {
    if (isFree(index)) return;
    toGive += weight;
    toClose += weight * (differences[index] as number);
  });
  const mean = free.reduce((sum, index) => sum + (differences[index] as number), 0) / free.length;
  const squares = free.reduce((sum, index) => sum + ((differences[index] as number) - mean) ** 2, 0);
  const open = toClose - mean * toGive;
  if (squares <= WEIGHT_TOLERANCE ** 2 && Math.abs(open) > WEIGHT_TOLERANCE) return undefined;
  const slope = squares <= WEIGHT_TOLERANCE ** 2 ? 0 : open / squares;
  const changed = weights.map((weight, index) => {
    if (!isFree(index)) return 0;
    return weight + toGive / free.length + slope * ((differences[index] as number) - mean);
  });
  const size = Math.sqrt(
    changed.reduce((sum, weight, index) => sum + (weight - (weights[index] as number)) ** 2, 0),
  );
  return { size, weights: changed };
}
