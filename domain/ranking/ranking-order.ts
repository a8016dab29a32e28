import { criterionSupports } from "@/domain/ranking/criterion-supports";
import type { RankedBand, RankedRow, RankedTable } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { isEverybody, keptBy, type RankingFilter } from "@/domain/ranking/row-filter";
import { countGaps, rowGaps } from "@/domain/ranking/row-gaps";
import { groupRows, type RankingGroup } from "@/domain/ranking/row-groups";
import { type CriterionColumn, criterionOf } from "@/domain/ranking/shown-columns";
import type { Policy } from "@/domain/scoring/policy";

/** What the table can be sorted by, beside the support of any criterion; "place" keeps the bands. */
export const RANKING_SORTS = [
  "place",
  "name",
  "support",
  "evidence",
  "outcomes",
  "certificates",
  "reviews",
  "missing",
] as const;
export type RankingSort = (typeof RANKING_SORTS)[number] | CriterionColumn;

export const RANKING_DIRECTIONS = ["down", "up"] as const;
export type RankingDirection = (typeof RANKING_DIRECTIONS)[number];

/** The next of some ways to sort, or the one before; it goes round, and from one that is not among them to the first. */
export function stepSort(sorts: readonly RankingSort[], sort: RankingSort, by: 1 | -1): RankingSort {
  const at = sorts.indexOf(sort);
  return (at === -1 ? sorts[0] : sorts[(at + by + sorts.length) % sorts.length]) ?? "place";
}

type Compare = (a: RankedRow, b: RankedRow) => number;
type Answer = Pick<RankingAnswer, "columns" | "reviewers">;

const byValue =
  (value: (row: number) => number): Compare =>
  (a, b) =>
    value(b.row) - value(a.row);

function byName({ columns }: Answer): Compare {
  const collator = new Intl.Collator("en-GB");
  return (a, b) => collator.compare(columns.name[a.row] ?? "", columns.name[b.row] ?? "");
}

function comparison(answer: Answer, policy: Policy, sort: RankingSort): Compare {
  const { columns, reviewers } = answer;
  const criterion = criterionOf(sort);
  if (criterion !== null) {
    const supports = criterionSupports(columns, policy, criterion);
    return byValue((row) => supports[row] ?? 0);
  }
  const strength = (row: number) =>
    columns.mix[row]?.outcomes.reduce((sum, { credibility }) => sum + credibility, 0) ?? 0;
  const comparisons: Partial<Record<RankingSort, () => Compare>> = {
    name: () => byName(answer),
    evidence: () => byValue(strength),
    outcomes: () => byValue((row) => columns.outcomeCount[row] ?? 0),
    certificates: () => byValue((row) => columns.credentialCount[row] ?? 0),
    reviews: () => byValue((row) => columns.reviewCount[row] ?? 0),
    missing: () => byValue((row) => countGaps(rowGaps(columns, row, reviewers))),
  };
  return comparisons[sort]?.() ?? ((a, b) => b.support - a.support);
}

/** How a table is looked at. */
export interface Arrangement {
  readonly sort: RankingSort;
  readonly direction: RankingDirection;
  readonly group: RankingGroup;
  readonly filter: RankingFilter;
}

/** The key of the group of those without a place. */
export const UNPLACED = "unplaced";

function groupOfUnplaced(rows: readonly RankedRow[]): RankedBand[] {
  if (rows.length === 0) return [];
  return [{ key: UNPLACED, title: "Not placed", note: "No ratings is not a zero", isTied: false, rows }];
}

/** The bands as they stand, of the rows that are kept. */
function keptBands(table: RankedTable, isKept: (ranked: RankedRow) => boolean): RankedBand[] {
  return table.bands
    .map((band) => ({ ...band, rows: band.rows.filter(isKept) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The groups to draw: filtered, sorted, and in the bands of shared places, in groups of another kind, or in one list; sorted by
 * anything but the place there are no bands. Those without a place always come last.
 */
export function arrangeTable(
  table: RankedTable,
  answer: Answer,
  policy: Policy,
  arrangement: Arrangement,
): RankedBand[] {
  const { sort, direction, group, filter } = arrangement;
  const isKept = keptBy(filter, answer, table);
  const unplaced = groupOfUnplaced(table.unplaced.filter(isKept));
  if (group === "band" && sort === "place") {
    const bands = isEverybody(filter) ? table.bands : keptBands(table, isKept);
    return [...(direction === "up" ? upsideDown(bands) : bands), ...unplaced];
  }
  const rows = table.order.filter(isKept);
  if (sort !== "place") {
    const compare = comparison(answer, policy, sort);
    rows.sort((a, b) => compare(a, b) || a.row - b.row);
  }
  if (direction === "up") rows.reverse();
  if (group !== "band" && group !== "none") return [...groupRows(rows, group, answer), ...unplaced];
  const list = rows.length > 0 ? [{ key: sort, title: "", note: "", isTied: false, rows }] : [];
  return [...list, ...unplaced];
}

function upsideDown(bands: readonly RankedBand[]): RankedBand[] {
  return bands.map((band) => ({ ...band, rows: band.rows.toReversed() })).reverse();
}
