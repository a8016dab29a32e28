import { type FlipProblem, WEIGHT_TOLERANCE } from "./flip-problem";

/** Part of a weight, 0–1, that goes from one criterion to another, by their places. */
export type WeightMove = { readonly from: number; readonly to: number; readonly amount: number };

/**
 * The change of weights within 0–1 that closes the gap and moves the least in total: take from the criteria where the first
 * leads most, give to the one where it trails most, which can hold all there is. `size` is Σ|Δw|, twice what moves; 2·gap/(max d −
 * min d) as long as one criterion has enough to give.
 * Example: weights .2, .5, .3, differences .6, .1, −.05: all .2 of the first and .1667 of the second, size .7333.
 */
export function flipByL1({ weights, differences, gap }: FlipProblem): { size: number; moves: WeightMove[] } {
  const places = differences.map((_, index) => index);
  places.sort((first, second) => (differences[second] as number) - (differences[first] as number));
  const to = places.at(-1) as number;
  const moves: WeightMove[] = [];
  let left = gap;
  let moved = 0;
  for (const from of places) {
    const closes = (differences[from] as number) - (differences[to] as number);
    const amount = Math.min(weights[from] as number, left / closes);
    // What rounding leaves of the gap is closed: two criteria that all but agree would take all the weight there is for it.
    if (left <= WEIGHT_TOLERANCE * gap || closes <= 0) break;
    if (amount === 0) continue;
    moves.push({ from, to, amount });
    moved += amount;
    left -= amount * closes;
  }
  return { size: 2 * moved, moves };
}
