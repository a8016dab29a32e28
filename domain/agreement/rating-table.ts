/** Levels by unit (rows) and rater (columns). Null is missing: not rated, or "no evidence", which is no level and not zero. */
export type RatingTable = readonly (readonly (number | null)[])[];

function byContent(first: readonly number[], second: readonly number[]): number {
  const place = first.findIndex((level, index) => level !== second[index]);
  if (place === -1) return first.length - second.length;
  return (first[place] as number) - (second[place] ?? Number.NEGATIVE_INFINITY);
}

/**
 * The units that two or more raters gave a level, each with its levels in rising order, all in an order that their content
 * alone decides: whatever is summed over them has the same bits in whatever order units and raters came.
 * `pairableUnits([[3, null], [2, 1]])` is `[[1, 2]]`.
 */
export function pairableUnits(table: RatingTable): number[][] {
  return table
    .map((row) => row.filter((level) => level !== null).toSorted((one, other) => one - other))
    .filter((levels) => levels.length > 1)
    .sort(byContent);
}
