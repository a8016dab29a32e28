type Sort = (scores: Float64Array, start: number, order: Int32Array) => Float64Array;

/**
 * Sorts the scores of `count` alternatives, again and again: into as many buckets as there are alternatives by their place between
 * the highest and the lowest score, then by insertion, which has little left to do. Writes the alternatives by falling score to
 * `order` and answers the scores in that order, until it is called again. Equal scores keep the order of places.
 */
export function fallingSorter(count: number): Sort {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
  const starts = new Int32Array(buckets);
  const bucketOf = new Int32Array(count);
  const sorted = new Float64Array(count);
  return (scores, start, order) => {
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
