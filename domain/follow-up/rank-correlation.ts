import { midRanks } from "@/domain/follow-up/mid-ranks";

export type Pair = readonly [x: number, y: number];

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Spearman's rank correlation, −1 to 1 (Spearman, C. 1904, American Journal of Psychology 15, 72–101), with ties as mid-ranks:
 * the product-moment correlation of the ranks. Ranks, because an answer of 4 is more than a 2 but not twice as much.
 * Undefined for fewer than two pairs, or where one side does not vary.
 * `rankCorrelation([[1, 1], [2, 3], [3, 2]])` is 0.5.
 */
export function rankCorrelation(pairs: readonly Pair[]): number | undefined {
  const xs = midRanks(pairs.map(([x]) => x));
  const ys = midRanks(pairs.map(([, y]) => y));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, varianceX, varianceY] = [0, 0, 0];
  for (const [index, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[index] as number) - meanY];
    both += dx * dy;
    varianceX += dx * dx;
    varianceY += dy * dy;
  }
  if (varianceX === 0 || varianceY === 0 || pairs.length < 2) return undefined;
  return Math.max(-1, Math.min(1, both / Math.sqrt(varianceX * varianceY)));
}
