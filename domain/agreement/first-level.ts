import type { RatingTable } from "./rating-table";

/** What one reviewer said of one outcome on one criterion by themselves, before certificates or others; null is "no evidence". */
export interface FirstLevel {
  readonly outcomeId: string;
  readonly criterionId: string;
  readonly memberId: string;
  readonly level: number | null;
}

/** Ratings of some raters, the rows being items with at least one level. */
export interface RatedTable {
  /** Members with at least one level, in the order of ids. */
  readonly raters: readonly string[];
  readonly table: RatingTable;
}

/**
 * First levels as a table of items and raters: of one criterion an item is an outcome, of several it is an outcome on a
 * criterion. "No evidence" is missing; whoever and whatever has no level at all is left out.
 */
export function ratedTableOf(levels: readonly FirstLevel[]): RatedTable {
  const given = levels.filter(({ level }) => level !== null);
  const raters = [...new Set(given.map(({ memberId }) => memberId))].sort();
  const columns = new Map(raters.map((memberId, column) => [memberId, column]));
  const rows = new Map<string, (number | null)[]>();
  for (const { outcomeId, criterionId, memberId, level } of given) {
    const item = `${outcomeId} ${criterionId}`;
    const row = rows.get(item) ?? raters.map(() => null);
    row[columns.get(memberId) as number] = level;
    rows.set(item, row);
  }
  return { raters, table: [...rows.keys()].sort().map((item) => rows.get(item) as (number | null)[]) };
}
