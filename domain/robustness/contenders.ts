/** A lead on every criterion that no rounding of a weighted mean can take away. */
const CLEAR = 1e-12;
/** Each alternative is held against this many of the best at most, so that looking never costs more than it saves. */
const MOST_HELD = 256;

/**
 * The places of the alternatives that can be first under some weights as far as this can tell: left out is whoever is clearly
 * behind one other on every criterion. In the order of places.
 * Example: of (1, 0), (0, 1) and (−1, −1) the first two.
 */
export function contendersOf(values: readonly (readonly number[])[]): number[] {
  const sums = values.map((row) => row.reduce((sum, value) => sum + value, 0));
  const places = values.map((_, place) => place);
  places.sort((one, other) => (sums[other] as number) - (sums[one] as number));
  const kept: number[] = [];
  for (const place of places) {
    const row = values[place] as readonly number[];
    if (!isBehindAny(values, kept, row)) kept.push(place);
  }
  return kept.sort((one, other) => one - other);
}

function isBehindAny(
  values: readonly (readonly number[])[],
  kept: readonly number[],
  row: readonly number[],
) {
  const held = Math.min(kept.length, MOST_HELD);
  for (let at = 0; at < held; at++) {
    if (leads(values[kept[at] as number] as readonly number[], row)) return true;
  }
  return false;
}

function leads(best: readonly number[], row: readonly number[]): boolean {
  for (let criterion = 0; criterion < row.length; criterion++) {
    if (!((best[criterion] as number) > (row[criterion] as number) + CLEAR)) return false;
  }
  return true;
}
