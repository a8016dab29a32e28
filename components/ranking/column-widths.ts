import type { ShownColumn } from "@/domain/ranking/shown-columns";

/** Room of each optional column in px; a criterion has its own name at the head. */
const WIDTHS: Readonly<Record<string, number>> = {
  evidence: 124,
  outcomes: 88,
  certificates: 98,
  reviews: 60,
  missing: 150,
};
const CRITERION = 112;
/** Box to tick, place, name and support, with the least that the scale can be read at. */
const ALWAYS = 34 + 68 + 176 + 62 + 150;
/** Columns that are always there. */
const FIXED = 5;

export function widthOf({ key, criterion }: ShownColumn): number {
  return criterion === null ? (WIDTHS[key] ?? CRITERION) : CRITERION;
}

/** The least width of a table with these columns, in px. Narrower than that it moves sideways in its own frame. */
export function leastWidth(shown: readonly ShownColumn[]): number {
  return ALWAYS + shown.reduce((sum, column) => sum + widthOf(column), 0);
}

/** How many columns a table has in all. */
export function columnCount(shown: readonly ShownColumn[]): number {
  return FIXED + shown.length;
}
