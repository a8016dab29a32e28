import { fillWeights, randomStreams, widthOf } from "./random-weights";
import { BLOCK } from "./score-draws";
import { scoreRow } from "./score-row";

/** How often one alternative is first, 0–1, and the mean of the weights that make it so; null where it never is. */
export interface Winning {
  readonly first: number;
  readonly centralWeights: readonly number[] | null;
}

interface WinnerOptions {
  readonly seed: number;
  readonly draws: number;
}

/**
 * The first column of `rankAcceptability` where every value is certain, draw for draw the same and several times as fast, as
 * nothing is sorted. One row of values per alternative.
 * Example: (1, 0, 1) and (0, 1, 0) are first in .75 and .25 of the draws.
 */
export function winnerAcceptability(
  values: readonly (readonly number[])[],
  { seed, draws }: WinnerOptions,
): Winning[] {
  const criteria = values[0]?.length ?? 1;
  const width = widthOf(criteria);
  const count = values.length;
  const rows = { data: new Float64Array(count * width), width };
  values.forEach((row, i) => {
    rows.data.set(row, i * width);
  });
  const firsts = new Float64Array(count);
  const central = new Float64Array(count * width);
  const weights = new Float64Array(BLOCK * width);
  const scores = new Float64Array(count);
  const level: number[] = [];
  const generator = randomStreams(seed).weights;
  for (let draw = 0; draw < draws; draw++) {
    const row = draw % BLOCK;
    if (row === 0) fillWeights(weights, BLOCK, criteria, generator);
    const highest = scoreRow(rows, count, weights, row, scores, 0);
    level.length = 0;
    for (let i = 0; i < count; i++) if (scores[i] === highest) level.push(i);
    for (const i of level) {
      (firsts[i] as number) += 1 / level.length;
      for (let criterion = 0; criterion < criteria; criterion++) {
        const weight = weights[row * width + criterion] as number;
        (central[i * width + criterion] as number) += weight / level.length;
      }
    }
  }
  return values.map((_, i): Winning => {
    const sums = Array.from(central.subarray(i * width, i * width + criteria));
    const total = sums.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return { first: 0, centralWeights: null };
    return { first: (firsts[i] as number) / draws, centralWeights: sums.map((sum) => sum / total) };
  });
}
