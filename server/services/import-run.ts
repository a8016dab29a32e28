import "server-only";
import { AppError } from "@/domain/errors";
import { CHANGED_SINCE } from "@/domain/import/import-deed";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { holdNumbers } from "@/server/services/application-number";
import { afterArchive } from "@/server/services/archive-files";
import { withImportFile } from "@/server/services/import-file";
import { holdImport, LONGEST_WORK_MS } from "@/server/services/import-hold";
import { Halted, openProgress, type Progress } from "@/server/services/import-progress";
import { type ReadThrough, readThrough } from "@/server/services/import-read";
import { type ImportRow, isSkippingBad } from "@/server/services/import-record";
import { importEvent } from "@/server/services/import-start";
import { type StoringState, storeImported } from "@/server/services/import-store";
import { emptyScore, rescoreApplications } from "@/server/services/score";
import { seeOpening } from "@/server/services/sight";

/** Refuses to leave out other rows than those the check found, whatever has changed here since. */
function requireAsChecked(row: ImportRow, read: ReadThrough): void {
  const { badLines } = row.counts as { badLines?: string };
  if (read.badLines !== badLines || (read.bad > 0 && !isSkippingBad(row)))
    throw new AppError("CONFLICT", CHANGED_SINCE);
}

async function nextPosition(tx: Transaction, { organizationId, openingId }: ImportRow): Promise<number> {
  const { _max } = await tx.outcomeDraft.aggregate({
    where: { organizationId, application: { openingId } },
    _max: { position: true },
  });
  return (_max.position ?? -1) + 1;
}

async function storeAll(
  tx: Transaction,
  actor: Actor,
  row: ImportRow,
  path: string,
  progress: Progress,
): Promise<ReadThrough> {
  const { id: importId, openingId } = row;
  const { organizationId, memberId, at } = actor;
  const scope = { organizationId, memberId, at, importId, openingId };
  const number = await holdNumbers(tx, actor, openingId);
  const empty = await emptyScore(tx, actor, openingId);
  const position = await nextPosition(tx, row);
  const state: StoringState = { number, position, plannedFor: 0, rows: 0, toScore: new Set() };
  const read = await readThrough(tx, actor, row, path, progress, ({ placed }) =>
    storeImported(tx, scope, placed, empty, state),
  );
  requireAsChecked(row, read);
  if (row.format === "OUTWEIGH") await afterArchive(tx, actor, row, path);
  await rescoreApplications(tx, actor, openingId, [...state.toScore]);
  return read;
}

async function finish(
  tx: Transaction,
  actor: Actor,
  row: ImportRow,
  { rows, counts }: ReadThrough,
): Promise<void> {
  const { id, organizationId } = row;
  const { count } = await tx.import.updateMany({
    where: { id, organizationId, state: "IMPORTING" },
    data: {
      state: "DONE",
      rowsDone: rows,
      counts: { ...counts },
      finishedAt: actor.at,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new Halted();
  await recordAudit(tx, actor, importEvent(row, "import.done", counts));
}

/** Stores what a checked file holds, all of it but its bad rows, in one transaction with its scores and one event. */
export function runWork(actor: Actor, row: ImportRow): Promise<void> {
  const progress = openProgress(row, "IMPORTING");
  const work = (path: string) =>
    inTransaction(async (tx) => {
      if (!(await holdImport(tx, row, "IMPORTING"))) return;
      await seeOpening(tx, actor, "import.run", row.openingId);
      await finish(tx, actor, row, await storeAll(tx, actor, row, path, progress));
    }, LONGEST_WORK_MS);
  return withImportFile(row, work);
}
