import { type FirstOfTwo, firstOfTwoDraws } from "./first-of-draws";
import { possibleWinners } from "./possible-winners";
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

/** Rows of eight values, what is left over at 0. */
const WIDTH = 8;

/** First places by alternative, and the sums of the weights they came under. */
class Tally {
  readonly firsts: Float64Array;
  readonly sums: Float64Array;

  constructor(
    count: number,
    private readonly criteria: number,
  ) {
    this.firsts = new Float64Array(count);
    this.sums = new Float64Array(count * criteria);
  }

  /** One alternative's share of a first place, under the weights from `at` on. */
  add(alternative: number, share: number, weights: Float64Array, at: number): void {
    (this.firsts[alternative] as number) += share;
    const start = alternative * this.criteria;
    for (let criterion = 0; criterion < this.criteria; criterion++) {
      (this.sums[start + criterion] as number) += (weights[at + criterion] as number) * share;
    }
  }

  winning(alternative: number, draws: number): Winning {
    const start = alternative * this.criteria;
    const sums = Array.from(this.sums.subarray(start, start + this.criteria));
    const total = sums.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return { first: 0, centralWeights: null };
    return {
      first: (this.firsts[alternative] as number) / draws,
      centralWeights: sums.map((sum) => sum / total),
    };
  }
}

/**
 * The first column of `rankAcceptability` where every value is certain, draw for draw the same and several times as fast, as
 * nothing is sorted and who is behind somebody everywhere is left out. One row of values, 0–1, per alternative.
 * Example: (1, 0, 1) and (0, 1, 0) are first in .75 and .25 of the draws.
 */
export function winnerAcceptability(
  values: readonly (readonly number[])[],
  { seed, draws }: WinnerOptions,
): Winning[] {
  const criteria = values[0]?.length ?? 1;
  const width = widthOf(criteria);
  const possible = possibleWinners(values);
  const count = possible.length;
  const rows = new Float64Array(count * WIDTH);
  possible.forEach((place, i) => {
    rows.set(values[place] as readonly number[], i * WIDTH);
  });
  const tally = new Tally(count, criteria);
  const weights = new Float64Array(BLOCK * width);
  const generator = randomStreams(seed).weights;
  const found: FirstOfTwo = { one: 0, other: 0, isLevel: false };
  for (let draw = 0; draw < draws; draw += 2) {
    const at = (draw % BLOCK) * width;
    if (at === 0) fillWeights(weights, BLOCK, criteria, generator);
    const isOdd = draw + 1 === draws;
    firstOfTwoDraws(rows, count, weights, at, width, found);
    if (found.isLevel) {
      shareFirst(rows, count, weights, at, width, tally);
      if (!isOdd) shareFirst(rows, count, weights, at + width, width, tally);
    } else {
      tally.add(found.one, 1, weights, at);
      if (!isOdd) tally.add(found.other, 1, weights, at + width);
    }
  }
  const none: Winning = { first: 0, centralWeights: null };
  const winnings = values.map(() => none);
  possible.forEach((place, i) => {
    winnings[place] = tally.winning(i, draws);
  });
  return winnings;
}

/** The first place of a draw in which some may be level, in equal parts. */
function shareFirst(
  rows: Float64Array,
  count: number,
  weights: Float64Array,
  at: number,
  width: number,
  tally: Tally,
): void {
  const wide = new Float64Array(WIDTH);
  wide.set(weights.subarray(at, at + width));
  const scores = new Float64Array(count);
  const highest = scoreRow({ data: rows, width: WIDTH }, count, wide, 0, scores, 0);
  const level = [...scores.keys()].filter((i) => scores[i] === highest);
  for (const i of level) tally.add(i, 1 / level.length, weights, at);
}
