/**
 * The rank of each value, 1 for the smallest; equal values share the mean of their ranks (Kendall, M. G. 1945, Biometrika 33,
 * 239–251). `midRanks([10, 20, 10])` is `[1.5, 3, 1.5]`.
 */
export function midRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
