import type { RankedTable } from "@/domain/ranking/ranked-table";

/** Two rows that change order: under the weights being tried `ahead` has more support, under the set ones `behind` had. */
export interface FlippedPair {
  readonly ahead: number;
  readonly behind: number;
  /** Whether one of the two is first, with the set weights or with those being tried. */
  readonly isOfFirst: boolean;
}

/** Rows in the order of their places: by row, or -1 where it has none. */
function placesOf({ order }: RankedTable, most: number): Int32Array {
  const places = new Int32Array(most).fill(-1);
  order.forEach(({ row }, place) => {
    places[row] = place;
  });
  return places;
}

/**
 * Pairs that change order from the set weights to those being tried: whoever passes the set first, whomever the new first
 * passes, and neighbours of the set order who swap; each once, the first place's before the others, from the top down.
 */
export function flippedPairs(set: RankedTable, tried: RankedTable): FlippedPair[] {
  const [setFirst] = set.order;
  const [newFirst] = tried.order;
  if (!setFirst || !newFirst) return [];
  const most = set.order.reduce((highest, { row }) => Math.max(highest, row), 0) + 1;
  const after = placesOf(tried, most);
  const before = placesOf(set, most);
  const placeOf = (places: Int32Array, row: number) => places[row] ?? -1;
  const ofSetFirst = tried.order
    .slice(0, Math.max(0, placeOf(after, setFirst.row)))
    .map(({ row }) => ({ ahead: row, behind: setFirst.row, isOfFirst: true }));
  const ofNewFirst = set.order
    .slice(1, Math.max(1, placeOf(before, newFirst.row)))
    .filter(({ row }) => row !== newFirst.row)
    .map(({ row }) => ({ ahead: newFirst.row, behind: row, isOfFirst: true }));
  const ofFirst = [...ofSetFirst, ...ofNewFirst];
  const known = new Set(ofFirst.map(({ ahead, behind }) => `${ahead} ${behind}`));
  const neighbours = set.order.slice(1).flatMap(({ row: lower }, index) => {
    const upper = set.order[index]?.row ?? -1;
    const isFlipped = placeOf(after, lower) < placeOf(after, upper);
    return isFlipped && !known.has(`${lower} ${upper}`)
      ? [{ ahead: lower, behind: upper, isOfFirst: false }]
      : [];
  });
  return [...ofFirst, ...neighbours];
}
