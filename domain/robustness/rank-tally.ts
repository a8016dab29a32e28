/** How often each alternative took each rank, as counts of draws. Alternatives that are level share their ranks equally. */
export interface RankTally {
  readonly ranks: number;
  /** Alternative `i` at rank `r` (from 0): `i + r·count`; the last rank holds all lower ones too. */
  readonly counts: Float64Array;
  /** The sum of ranks, from 1, by alternative. */
  readonly rankSums: Float64Array;
  /** Counts the `count` scores from `start` on, and answers how many share the first rank: they lead `order`. */
  readonly add: (scores: Float64Array, start: number) => number;
  /** Alternatives by falling score, of the last draw counted. */
  readonly order: Int32Array;
  /** Brings `counts` up to date. */
  readonly settle: () => void;
}

/** Draws after which the small counters are emptied into the large ones: they hold this much. */
const MOST_COUNTED = 65_535;

/** A tally for `count` alternatives, of the first `ranks` ranks. */
export function rankTally(count: number, ranks: number): RankTally {
  const counts = new Float64Array(count * ranks);
  // A quarter of the memory: with many alternatives, reaching it takes longer than counting.
  const recent = new Uint16Array(count * ranks);
  const rankSums = new Float64Array(count);
  const order = new Int32Array(count);
  const sort = fallingSorter(count);
  const last = ranks - 1;
  let draws = 0;
  const settle = () => {
    for (let at = 0; at < counts.length; at++) (counts[at] as number) += recent[at] as number;
    recent.fill(0);
    draws = 0;
  };
  const shareRanks = (from: number, to: number) => {
    for (let place = from; place < to; place++) {
      const i = order[place] as number;
      (rankSums[i] as number) += (from + 1 + to) / 2;
      for (let rank = from; rank < to; rank++) {
        (counts[Math.min(rank, last) * count + i] as number) += 1 / (to - from);
      }
    }
  };
  const add = (scores: Float64Array, start: number): number => {
    if (draws === MOST_COUNTED) settle();
    draws += 1;
    const sorted = sort(scores, start, order);
    let first = 0;
    for (let place = 0; place < count; ) {
      const score = sorted[place] as number;
      let end = place + 1;
      while (end < count && sorted[end] === score) end++;
      if (place === 0) first = end;
      if (end === place + 1) {
        const i = order[place] as number;
        (recent[Math.min(place, last) * count + i] as number) += 1;
        (rankSums[i] as number) += end;
      } else shareRanks(place, end);
      place = end;
    }
    return first;
  };
  return { ranks, counts, rankSums, order, add, settle };
}

/**
 * Sorts scores of many alternatives again and again: into as many buckets as there are alternatives by their place between the
 * highest and the lowest score, then by insertion, which has little left to do. Equal scores keep the order of places.
 */
function fallingSorter(count: number) {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const starts = new Int32Array(buckets);
  const bucketOf = new Int32Array(count);
  const sorted = new Float64Array(count);
  return (scores: Float64Array, start: number, order: Int32Array): Float64Array => {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const score = scores[start + i] as number;
      if (score < lowest) lowest = score;
      if (score > highest) highest = score;
    }
    const scale = highest > lowest ? (buckets - 1) / (highest - lowest) : 0;
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const bucket = ((highest - (scores[start + i] as number)) * scale) | 0;
      bucketOf[i] = bucket;
      (starts[bucket] as number) += 1;
    }
    let before = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const held = starts[bucket] as number;
      starts[bucket] = before;
      before += held;
    }
    for (let i = 0; i < count; i++) {
      const bucket = bucketOf[i] as number;
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      order[place] = i;
      sorted[place] = scores[start + i] as number;
    }
    insert(sorted, order);
    return sorted;
  };
}

function insert(sorted: Float64Array, order: Int32Array): void {
  for (let place = 1; place < sorted.length; place++) {
    const score = sorted[place] as number;
    if ((sorted[place - 1] as number) >= score) continue;
    const i = order[place] as number;
    let to = place;
    while (to > 0 && (sorted[to - 1] as number) < score) {
      sorted[to] = sorted[to - 1] as number;
      order[to] = order[to - 1] as number;
      to--;
    }
    sorted[to] = score;
    order[to] = i;
  }
}
