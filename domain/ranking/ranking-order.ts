import type { RankedBand, RankedRow, RankedTable } from "@/domain/ranking/ranked-table";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";

/** What the table can be sorted by; "place" keeps the bands. */
export const RANKING_SORTS = ["place", "name", "support", "outcomes", "reviews"] as const;
export type RankingSort = (typeof RANKING_SORTS)[number];

export const RANKING_DIRECTIONS = ["down", "up"] as const;
export type RankingDirection = (typeof RANKING_DIRECTIONS)[number];

/** The next way to sort, or the one before: `stepSort("place", 1)` is "name"; it goes round. */
export function stepSort(sort: RankingSort, by: 1 | -1): RankingSort {
  const at = RANKING_SORTS.indexOf(sort) + by;
  return RANKING_SORTS[(at + RANKING_SORTS.length) % RANKING_SORTS.length] ?? "place";
}

/** Whether a name holds every word looked for, without regard to case or accents. */
export function matchesName(name: string, looked: string): boolean {
  const plain = fold(name);
  return fold(looked)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

type Compare = (a: RankedRow, b: RankedRow) => number;

function comparison(columns: RankingColumns, sort: RankingSort): Compare {
  const by = (values: readonly number[]) => (a: RankedRow, b: RankedRow) =>
    (values[b.row] ?? 0) - (values[a.row] ?? 0);
  if (sort === "outcomes") return by(columns.outcomeCount);
  if (sort === "reviews") return by(columns.reviewCount);
  if (sort === "name") {
    const collator = new Intl.Collator("en-GB");
    return (a, b) => collator.compare(columns.name[a.row] ?? "", columns.name[b.row] ?? "");
  }
  return (a, b) => b.support - a.support;
}

interface Sorting {
  readonly sort: RankingSort;
  readonly direction: RankingDirection;
  /** Words a name must hold; empty for all. */
  readonly looked: string;
}

/**
 * The bands to draw: filtered, and put into one list without bands when sorted by anything but the place. Those without a
 * place always come last.
 */
export function arrangeTable(table: RankedTable, columns: RankingColumns, sorting: Sorting): RankedBand[] {
  const { sort, direction, looked } = sorting;
  const isLookedFor = ({ row }: RankedRow) =>
    looked.trim() === "" || matchesName(columns.name[row] ?? "", looked);
  const unplaced = table.unplaced.filter(isLookedFor);
  const last: RankedBand = {
    key: "unplaced",
    title: "Not placed",
    note: "No ratings is not a zero",
    isTied: false,
    rows: unplaced,
  };
  const end = unplaced.length > 0 ? [last] : [];
  if (sort === "place") {
    const kept = table.bands.map((band) => ({ ...band, rows: band.rows.filter(isLookedFor) }));
    const shown = kept.filter(({ rows }) => rows.length > 0);
    return direction === "down" ? [...shown, ...end] : [...upsideDown(shown), ...end];
  }
  const compare = comparison(columns, sort);
  const rows = table.order.filter(isLookedFor).sort((a, b) => compare(a, b) || a.row - b.row);
  if (direction === "up") rows.reverse();
  return rows.length > 0 ? [{ key: sort, title: "", note: "", isTied: false, rows }, ...end] : end;
}

function upsideDown(bands: readonly RankedBand[]): RankedBand[] {
  return bands.map((band) => ({ ...band, rows: band.rows.toReversed() })).reverse();
}
