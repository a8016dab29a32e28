/** Who has the highest score in two draws, and whether anybody is level with them, or was on the way. */
export interface FirstOfTwo {
  one: number;
  other: number;
  isLevel: boolean;
}

/**
 * The highest Σ w·v among `count` rows of eight values, under two rows of `width` weights from `at` on. Two draws at a time, as
 * reading the values takes longer than multiplying them; added up in the order of `scoreRow`, so that both agree to the last bit.
 */
export function firstOfTwoDraws(
  v: Float64Array,
  count: number,
  w: Float64Array,
  at: number,
  width: number,
  into: FirstOfTwo,
): void {
  const weight = (place: number, row: number) =>
    place < width ? (w[at + row * width + place] as number) : 0;
  const [a0, a1, a2, a3] = [weight(0, 0), weight(1, 0), weight(2, 0), weight(3, 0)];
  const [a4, a5, a6, a7] = [weight(4, 0), weight(5, 0), weight(6, 0), weight(7, 0)];
  const [b0, b1, b2, b3] = [weight(0, 1), weight(1, 1), weight(2, 1), weight(3, 1)];
  const [b4, b5, b6, b7] = [weight(4, 1), weight(5, 1), weight(6, 1), weight(7, 1)];
  let [highestA, highestB] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [firstA, firstB] = [0, 0];
  let isLevel = false;
  for (let i = 0, c = 0; i < count; i++, c += 8) {
    const v0 = v[c] as number;
    const v1 = v[c + 1] as number;
    const v2 = v[c + 2] as number;
    const v3 = v[c + 3] as number;
    const v4 = v[c + 4] as number;
    const v5 = v[c + 5] as number;
    const v6 = v[c + 6] as number;
    const v7 = v[c + 7] as number;
    const scoreA = a0 * v0 + a1 * v1 + (a2 * v2 + a3 * v3) + (a4 * v4 + a5 * v5 + (a6 * v6 + a7 * v7));
    const scoreB = b0 * v0 + b1 * v1 + (b2 * v2 + b3 * v3) + (b4 * v4 + b5 * v5 + (b6 * v6 + b7 * v7));
    if (scoreA >= highestA) {
      if (scoreA === highestA) isLevel = true;
      highestA = scoreA;
      firstA = i;
    }
    if (scoreB >= highestB) {
      if (scoreB === highestB) isLevel = true;
      highestB = scoreB;
      firstB = i;
    }
  }
  into.one = firstA;
  into.other = firstB;
  into.isLevel = isLevel;
}
