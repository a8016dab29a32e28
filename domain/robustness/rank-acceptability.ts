import type { Prepared } from "./prepared";
import { fillWeights, randomStreams } from "./random-weights";
import { type RankTally, rankTally } from "./rank-tally";
import { BLOCK, scoreDraws } from "./score-draws";
import { scoreRow } from "./score-row";

interface RankOptions {
  /** Any whole number; the same one gives the same answer. */
  readonly seed: number;
  readonly draws: number;
  /** How many ranks are told apart, from the first; the last one holds all lower ones too. */
  readonly ranks: number;
}

/** What one alternative achieves over all weights and all that its values may be. */
export interface RankShares {
  readonly id: string;
  /** The share of draws, 0–1, in which it takes each rank; they sum to 1. */
  readonly shares: readonly number[];
  /** Its mean rank, from 1. */
  readonly meanRank: number;
  /** The mean of the weights under which it is first, which sum to 1; null where it never is. */
  readonly centralWeights: readonly number[] | null;
}

/**
 * Rank acceptability by Monte Carlo simulation (Lahdelma & Salminen 2001, SMAA-2, Operations Research 49:444): weights uniform on
 * the simplex, measures independent; the share of draws in which each alternative takes each rank, and the mean of the weights
 * that make it first. Those that are level share their ranks. A generator that yields the draws counted after every 128 of
 * them and may be left at any time; it answers in the order of ids.
 * Example: two alternatives worth (1, 0, 1) and (0, 1, 0) are first in .75 and .25 of the draws.
 */
export function* rankAcceptability(
  prepared: Prepared,
  { seed, draws, ranks }: RankOptions,
): Generator<number, RankShares[]> {
  const { ids, criteria, values, atoms } = prepared;
  const count = ids.length;
  const tally = rankTally(count, Math.max(1, Math.min(ranks, count)));
  const central = new Float64Array(count * values.width);
  const streams = randomStreams(seed);
  const weights = new Float64Array(BLOCK * values.width);
  const scores = new Float64Array((atoms ? BLOCK : 1) * count);
  for (let done = 0; done < draws; done += BLOCK) {
    fillWeights(weights, BLOCK, criteria, streams.weights);
    if (atoms) scoreDraws(prepared, atoms, weights, streams.values, scores);
    countDraws(Math.min(BLOCK, draws - done), { prepared, weights, scores, tally, central });
    yield Math.min(draws, done + BLOCK);
  }
  tally.settle();
  return ids.map((id, i): RankShares => {
    const sums = Array.from(central.subarray(i * values.width, i * values.width + criteria));
    const total = sums.reduce((sum, weight) => sum + weight, 0);
    return {
      id,
      shares: Array.from(
        { length: tally.ranks },
        (_, rank) => (tally.counts[i * tally.ranks + rank] as number) / draws,
      ),
      meanRank: (tally.rankSums[i] as number) / draws,
      centralWeights: total > 0 ? sums.map((sum) => sum / total) : null,
    };
  });
}

interface Counting {
  readonly prepared: Prepared;
  readonly weights: Float64Array;
  readonly scores: Float64Array;
  readonly tally: RankTally;
  /** Sums of weights by alternative, in rows as wide as the weights'. */
  readonly central: Float64Array;
}

function countDraws(draws: number, { prepared, weights, scores, tally, central }: Counting): void {
  const { ids, criteria, values, atoms } = prepared;
  for (let draw = 0; draw < draws; draw++) {
    // What is certain is scored here, one draw at a time: so little memory stays near.
    if (!atoms) scoreRow(values, ids.length, weights, draw, scores, 0);
    const first = tally.add(scores, atoms ? draw * ids.length : 0);
    for (let place = 0; place < first; place++) {
      const row = (tally.order[place] as number) * values.width;
      for (let criterion = 0; criterion < criteria; criterion++) {
        const weight = weights[draw * values.width + criterion] as number;
        (central[row + criterion] as number) += weight / first;
      }
    }
  }
}
