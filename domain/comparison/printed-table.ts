import { printParts } from "@/domain/comparison/printed-points";

/** What one source has on one criterion, as a share 0–1. A source has the same key on every criterion. */
export interface ExactCell {
  readonly key: string;
  readonly exact: number;
}

/** Points as printed, one decimal. */
export interface PrintedTable {
  /** Of 100. */
  readonly total: number;
  /** By criterion, in the order given; they sum to `total`. */
  readonly criteria: readonly number[];
  /** By criterion and source; those of a criterion sum to its entry in `criteria`. */
  readonly cells: readonly (readonly number[])[];
  /** By source, over all criteria: the sum of its cells; they sum to `total`, too. */
  readonly sources: ReadonlyMap<string, number>;
}

const UNITS = 10;
/** Less than this of a tenth is the dust of binary fractions. */
const DUST = 1e-9;

/** A cell on its way to whole tenths: rounded down, or up where its row and column have room for it. */
interface Place {
  readonly key: string;
  readonly down: number;
  readonly rest: number;
  isUp: boolean;
}

function placeOf({ key, exact }: ExactCell): Place {
  const tenths = exact * 100 * UNITS;
  const down = Math.floor(tenths);
  return { key, down, rest: tenths - down, isUp: false };
}

const rising = (a: Place, b: Place) => b.rest - a.rest;

interface Rounding {
  readonly columns: readonly (readonly Place[])[];
  /** By source, so many of its cells can still be rounded up. */
  readonly room: Map<string, number>;
}

/** Takes the place of a rounded-up cell of this row by another of its column's, so that the row has room again. */
function makeRoom(rounding: Rounding, key: string, seen: Set<string>): boolean {
  for (const column of rounding.columns) {
    const taken = column.find((place) => place.key === key && place.isUp);
    if (!taken || !roundUp(rounding, column, seen)) continue;
    taken.isUp = false;
    return true;
  }
  return false;
}

/** Rounds one more cell of a column up where its row has room, or can be made to have some: an augmenting path (Kuhn 1955). */
function roundUp(rounding: Rounding, column: readonly Place[], seen: Set<string>): boolean {
  const open = column.filter(({ isUp, rest }) => !isUp && rest > DUST).sort(rising);
  for (const place of open) {
    if (seen.has(place.key)) continue;
    seen.add(place.key);
    const room = rounding.room.get(place.key) ?? 0;
    if (room <= 0 && !makeRoom(rounding, place.key, seen)) continue;
    if (room > 0) rounding.room.set(place.key, room - 1);
    place.isUp = true;
    return true;
  }
  return false;
}

function sumBySource(columns: readonly (readonly ExactCell[])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { key, exact } of columns.flat()) sums.set(key, (sums.get(key) ?? 0) + exact);
  return sums;
}

const tenthsOf = (points: number) => Math.round(points * UNITS);

/** So many tenths of each source are left to its cells, once all of them are rounded down. */
function roomOf(
  columns: readonly (readonly Place[])[],
  printed: ReadonlyMap<string, number>,
): Map<string, number> {
  const room = new Map([...printed].map(([key, points]) => [key, tenthsOf(points)]));
  for (const { key, down } of columns.flat()) room.set(key, (room.get(key) ?? 0) - down);
  return room;
}

/** The column's cells as printed; where rows leave no way, its own sum comes before theirs. */
function closeColumn(rounding: Rounding, column: readonly Place[], points: number): void {
  let missing = tenthsOf(points) - column.reduce((sum, { down }) => sum + down, 0);
  for (; missing > 0 && roundUp(rounding, column, new Set()); missing--);
  const left = column.filter(({ isUp }) => !isUp).sort(rising);
  for (const place of left.slice(0, Math.max(0, missing))) place.isUp = true;
}

/**
 * Prints a support (0–1) and what it is made of, source by source on each criterion. Whatever is summed adds up exactly: criteria
 * and sources to the support, cells to their criterion and to their source. Criteria are rounded by largest remainder, and so are
 * sources wherever cells can be rounded to fit both (Cox 1987, controlled rounding); each cell is rounded up or down.
 * Example: support .444 on criteria of .13, .11, .116 and .088 prints 44.4 and 13.0, 11.0, 11.6 and 8.8.
 */
export function printTable(support: number, criteria: readonly (readonly ExactCell[])[]): PrintedTable {
  const total = Number((support * 100).toFixed(1));
  const bySource = sumBySource(criteria);
  const ofSources = printParts([...bySource.values()], total);
  const printed = new Map([...bySource.keys()].map((key, index) => [key, ofSources[index] ?? 0]));
  const columns = criteria.map((cells) => cells.map(placeOf));
  const rounding = { columns, room: roomOf(columns, printed) };
  const ofCriteria = printParts(
    criteria.map((cells) => cells.reduce((sum, { exact }) => sum + exact, 0)),
    total,
  );
  columns.forEach((column, index) => {
    closeColumn(rounding, column, ofCriteria[index] ?? 0);
  });
  const sources = new Map<string, number>();
  for (const { key, down, isUp } of columns.flat())
    sources.set(key, (sources.get(key) ?? 0) + down + Number(isUp));
  return {
    total,
    criteria: ofCriteria,
    cells: columns.map((column) => column.map(({ down, isUp }) => (down + Number(isUp)) / UNITS)),
    sources: new Map([...sources].map(([key, tenths]) => [key, tenths / UNITS])),
  };
}
