/**
 * Rounds parts so that what is printed adds up to the printed total (largest remainder method, Hamilton 1792). Parts and total
 * in the same unit; `total` is their sum unless given.
 * Example: 1.25, 1.25 and 1.9 print as 1.3, 1.2 and 1.9, together 4.4.
 */
export function roundToTotal(
  parts: readonly number[],
  decimals = 1,
  total: number = parts.reduce((sum, part) => sum + part, 0),
): number[] {
  const unit = 10 ** decimals;
  const units = parts.map((part) => Math.floor(part * unit));
  const remainderOf = (index: number) => (parts[index] as number) * unit - (units[index] as number);
  const order = parts
    .map((_, index) => index)
    .sort((first, second) => remainderOf(second) - remainderOf(first));
  // The printed total comes from toFixed, which rounds the exact binary value, unlike Math.round(total * unit).
  let missing =
    Math.round(Number(total.toFixed(decimals)) * unit) - units.reduce((sum, part) => sum + part, 0);
  const rounded = [...units];
  for (const index of order) {
    if (missing <= 0) break;
    rounded[index] = (rounded[index] as number) + 1;
    missing -= 1;
  }
  return rounded.map((part) => part / unit);
}
