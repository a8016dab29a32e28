/** How many people one round can be about. */
export const ROUND_SIZE = { low: 3, high: 30 } as const;
/** Fewer answers than this are no gut to speak of. */
export const FEWEST_ANSWERS = 3;

/** How many different pairs there are among so many: `pairsAmong(5)` is 10. */
export function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/** How many pairs one voter can be asked for: enough to see everyone about twice, and no pair twice. */
export function pairsAskedBounds(count: number): { readonly low: number; readonly high: number } {
  return { low: Math.min(count, pairsAmong(count)), high: pairsAmong(count) };
}

/** How many unless somebody says otherwise: everyone is seen about four times. `defaultPairsAsked(8)` is 16, of 28. */
export function defaultPairsAsked(count: number): number {
  return Math.min(2 * count, pairsAmong(count));
}
