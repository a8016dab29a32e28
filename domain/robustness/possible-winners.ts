/** A lead that no rounding of a weighted sum can hide: sums of values in 0–1 are off by some 1e-16. */
const CLEAR = 1e-12;

function sumOf(row: readonly number[]): number {
  return row.reduce((sum, value) => sum + value, 0);
}

function isClearlyAhead(one: readonly number[], other: readonly number[]): boolean {
  for (let criterion = 0; criterion < other.length; criterion++) {
    if ((one[criterion] as number) - (other[criterion] as number) < CLEAR) return false;
  }
  return true;
}

/**
 * The places of those who may come first under some weights, in their order: everyone but who is clearly behind somebody on
 * every criterion, as no weights that sum to 1 make up for that. Values are supports, 0–1, one row each.
 * Example: of (.5, .5), (.4, .6), (.3, .3) and (.5, .1) all but the third.
 */
export function possibleWinners(values: readonly (readonly number[])[]): number[] {
  const sums = values.map(sumOf);
  const falling = values.map((_, place) => place).sort((a, b) => (sums[b] as number) - (sums[a] as number));
  const kept: number[] = [];
  // Who is ahead of another everywhere has the greater sum; and whoever is behind a left-out one is behind its leader too.
  for (const place of falling) {
    const row = values[place] as readonly number[];
    if (!kept.some((rival) => isClearlyAhead(values[rival] as readonly number[], row))) kept.push(place);
  }
  return kept.sort((a, b) => a - b);
}
