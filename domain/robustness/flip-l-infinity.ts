import type { FlipProblem } from "./flip-problem";

/** Halvings of the range 0–1: enough to reach the last bit of a double. */
const HALVINGS = 60;

/** Least largest change of a weight, weights below 0 allowed: gap/Σ|d − median d|. Example: ¼ each, .2, .1, −.05, −.18: .0330. */
export function closedFormLInfinity({ differences, gap }: FlipProblem): number {
  const sorted = differences.toSorted((first, second) => first - second);
  const middle = sorted[Math.floor(sorted.length / 2)] as number;
  return gap / sorted.reduce((sum, difference) => sum + Math.abs(difference - middle), 0);
}

/**
 * Least largest change of a weight that closes the gap with all weights within 0–1. What a given change can close grows with it,
 * so the least is found by halving.
 * Example: weights .2, .5, .3, differences .6, .1, −.05: .3667.
 */
export function flipByLInfinity(problem: FlipProblem): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (closedBy(middle, problem) < problem.gap) low = middle;
    else high = middle;
  }
  return high;
}

/** The most that can be closed by changes of at most `change`: give to where the first trails most, take where it leads most. */
function closedBy(change: number, { weights, differences }: FlipProblem): number {
  const places = differences.map((_, index) => index);
  places.sort((first, second) => (differences[first] as number) - (differences[second] as number));
  const room = (index: number) => Math.min(change, 1 - (weights[index] as number));
  const stock = (index: number) => Math.min(change, weights[index] as number);
  let closed = 0;
  let low = 0;
  let high = places.length - 1;
  let open = room(places[low] as number);
  let offered = stock(places[high] as number);
  while (low < high) {
    const moved = Math.min(open, offered);
    closed +=
      moved *
      ((differences[places[high] as number] as number) - (differences[places[low] as number] as number));
    open -= moved;
    offered -= moved;
    if (open <= 0) open = room(places[++low] as number);
    else offered = stock(places[--high] as number);
  }
  return closed;
}
