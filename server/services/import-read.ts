import "server-only";
import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { calendarDayOf } from "@/domain/calendar";
import { type ImportCounts, NO_COUNTS } from "@/domain/import/import-view";
import type { ReadRow } from "@/domain/import/imported-row";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { countRows, openPlacing, type PlacedRows } from "@/server/services/import-place";
import type { Progress } from "@/server/services/import-progress";
import type { ImportRow } from "@/server/services/import-record";
import { openSource } from "@/server/services/import-source";

/**
 * How many rows are read, matched and written at once. More of them live long enough to be kept as if for good, and 100,000
 * rows then hold twice the memory; of fewer the questions to the database take longer than the rows.
 */
const LOT = 300;

/** A file as it was read to its end. */
export interface ReadThrough {
  readonly rows: number;
  readonly bad: number;
  readonly counts: ImportCounts;
  /** Stands for the lines that were bad, so that a later reading can be held against it. */
  readonly badLines: string;
}

async function* lotsOf(rows: AsyncIterable<ReadRow>): AsyncIterable<ReadRow[]> {
  let lot: ReadRow[] = [];
  for await (const row of rows) {
    lot.push(row);
    if (lot.length < LOT) continue;
    yield lot;
    lot = [];
    await nextTurn();
  }
  if (lot.length > 0) yield lot;
}

/**
 * Reads a file to its end, puts each row to whom it is about, and hands over what became of it, one lot after the other. The
 * check and the import both read by this and so find the same. The file is never in memory as a whole.
 */
export async function readThrough(
  tx: Transaction,
  actor: Actor,
  row: ImportRow,
  path: string,
  progress: Progress,
  onLot: (rows: PlacedRows) => Promise<void>,
): Promise<ReadThrough> {
  const isAboutPeople = row.subject === null || row.subject === "CANDIDATE";
  const kinds = { isAboutPeople, isMixed: row.format === "OUTWEIGH" };
  const placing = await openPlacing(tx, actor, row.openingId, kinds);
  const hash = createHash("sha256");
  let [rows, bad, counts] = [0, 0, NO_COUNTS];
  for await (const lot of lotsOf(await openSource(row, path, calendarDayOf(actor.at)))) {
    const placed = await placing.place(lot);
    for (const { line } of placed.bad) hash.update(`${line} `);
    rows += lot.length;
    bad += placed.bad.length;
    counts = countRows(counts, placed);
    await onLot(placed);
    await progress.say(rows);
  }
  return { rows, bad, counts, badLines: hash.digest("hex") };
}
