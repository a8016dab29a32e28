import { fallingSorter } from "./falling-sorter";

/** How often each alternative took each rank, as counts of draws. Alternatives that are level share their ranks equally. */
export interface RankTally {
  readonly ranks: number;
  /** Alternative `i` at rank `r` (from 0): `i·ranks + r`; the last rank holds all lower ones too. */
  readonly counts: Float64Array;
  /** The sum of ranks, from 1, by alternative. */
  readonly rankSums: Float64Array;
  /** Counts the scores from `start` on, and answers how many share the first rank: they lead `order`. */
  readonly add: (scores: Float64Array, start: number) => number;
  /** Alternatives by falling score, of the last draw counted. */
  readonly order: Int32Array;
  /** Brings `counts` and `rankSums` up to date. */
  readonly settle: () => void;
}

/** Draws whose ranks are kept until they are counted, one alternative after the other: so its counters stay at hand. */
const KEPT = 64;
/** Draws after which the small counters are emptied into the large ones: as many times 64 as they hold. */
const MOST_COUNTED = 1023 * KEPT;
/** In place of a rank that was counted already, as it is shared. */
const SHARED = 0xffff;

/** A tally for `count` alternatives, of the first `ranks` ranks. */
export function rankTally(count: number, ranks: number): RankTally {
  if (count >= SHARED) throw new RangeError("there are fewer than 65,535 alternatives");
  const counts = new Float64Array(count * ranks);
  const recent = new Uint16Array(count * ranks);
  const kept = new Uint16Array(count * KEPT);
  const rankSums = new Float64Array(count);
  const order = new Int32Array(count);
  const sort = fallingSorter(count);
  const last = ranks - 1;
  let draws = 0;
  const countKept = () => {
    const held = draws % KEPT || Math.min(draws, KEPT);
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let at = i * KEPT; at < i * KEPT + held; at++) {
        const rank = kept[at] as number;
        if (rank === SHARED) continue;
        (recent[i * ranks + Math.min(rank, last)] as number) += 1;
        sum += rank + 1;
      }
      (rankSums[i] as number) += sum;
    }
  };
  const empty = () => {
    for (let at = 0; at < counts.length; at++) (counts[at] as number) += recent[at] as number;
    recent.fill(0);
    draws = 0;
  };
  const shareRanks = (from: number, to: number, draw: number) => {
    for (let place = from; place < to; place++) {
      const i = order[place] as number;
      kept[i * KEPT + draw] = SHARED;
      (rankSums[i] as number) += (from + 1 + to) / 2;
      for (let rank = from; rank < to; rank++) {
        (counts[i * ranks + Math.min(rank, last)] as number) += 1 / (to - from);
      }
    }
  };
  const add = (scores: Float64Array, start: number): number => {
    const sorted = sort(scores, start, order);
    const draw = draws % KEPT;
    let first = 0;
    for (let place = 0; place < count; ) {
      const score = sorted[place] as number;
      let end = place + 1;
      while (end < count && sorted[end] === score) end++;
      if (place === 0) first = end;
      if (end === place + 1) kept[(order[place] as number) * KEPT + draw] = place;
      else shareRanks(place, end, draw);
      place = end;
    }
    draws += 1;
    if (draws % KEPT === 0) countKept();
    if (draws === MOST_COUNTED) empty();
    return first;
  };
  const settle = () => {
    if (draws % KEPT !== 0) countKept();
    empty();
  };
  return { ranks, counts, rankSums, order, add, settle };
}
