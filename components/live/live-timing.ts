/** The server is heard at least every ten seconds; after so long without a word, the connection counts as dead. */
export const SILENCE_MS = 25_000;
/** A connection that is back within this long was, for whoever looks, never away. */
export const GRACE_MS = 3_000;
/** A window that nobody sees gives its connection back after this long; browsers have only a few for all windows. */
export const HIDDEN_MS = 30_000;
/** When the server ends a stream in order, the screens open on it come back spread over this long. */
export const SPREAD_MS = 1_000;

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;

/** How long to wait after the n-th failure in a row; `share` (0–1) spreads it by a quarter to either side. */
export function delayAfter(failures: number, share: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - 1)) * (0.75 + share / 2);
}
