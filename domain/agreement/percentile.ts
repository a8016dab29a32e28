/**
 * The value below which `share` (0–1) of a sample lies, interpolated between neighbours: type 7 of Hyndman & Fan (1996),
 * The American Statistician 50, 361–365. The sample is in rising order and not empty.
 * `percentileOf([1, 2, 4], 0.75)` is 3.
 */
export function percentileOf(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[below + 1] ?? low;
  return low + (at - below) * (high - low);
}
