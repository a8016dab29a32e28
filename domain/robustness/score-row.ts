/** Four or eight weights, or the values of one alternative on as many criteria, one row after the other. */
export type Rows = { readonly data: Float64Array; readonly width: 4 | 8 };

/**
 * Scores `count` alternatives under one row of weights, Σ w·v, into `scores` from `start` on, and answers the highest. Written out
 * for four and for eight criteria, as a loop over them takes twice the time; always in the same order of additions.
 */
export function scoreRow(
  values: Rows,
  count: number,
  weights: Float64Array,
  draw: number,
  scores: Float64Array,
  start: number,
): number {
  return values.width === 4
    ? scoreFour(values.data, count, weights, draw * 4, scores, start)
    : scoreEight(values.data, count, weights, draw * 8, scores, start);
}

function scoreFour(
  v: Float64Array,
  count: number,
  w: Float64Array,
  at: number,
  scores: Float64Array,
  start: number,
): number {
  const [w0, w1, w2, w3] = [w[at], w[at + 1], w[at + 2], w[at + 3]] as [number, number, number, number];
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0, c = 0; i < count; i++, c += 4) {
    const front = w0 * (v[c] as number) + w1 * (v[c + 1] as number);
    const back = w2 * (v[c + 2] as number) + w3 * (v[c + 3] as number);
    const score = front + back;
    scores[start + i] = score;
    if (score > highest) highest = score;
  }
  return highest;
}

function scoreEight(
  v: Float64Array,
  count: number,
  w: Float64Array,
  at: number,
  scores: Float64Array,
  start: number,
): number {
  const w0 = w[at] as number;
  const w1 = w[at + 1] as number;
  const w2 = w[at + 2] as number;
  const w3 = w[at + 3] as number;
  const w4 = w[at + 4] as number;
  const w5 = w[at + 5] as number;
  const w6 = w[at + 6] as number;
  const w7 = w[at + 7] as number;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0, c = 0; i < count; i++, c += 8) {
    const first = w0 * (v[c] as number) + w1 * (v[c + 1] as number);
    const second = w2 * (v[c + 2] as number) + w3 * (v[c + 3] as number);
    const third = w4 * (v[c + 4] as number) + w5 * (v[c + 5] as number);
    const fourth = w6 * (v[c + 6] as number) + w7 * (v[c + 7] as number);
    const score = first + second + (third + fourth);
    scores[start + i] = score;
    if (score > highest) highest = score;
  }
  return highest;
}
