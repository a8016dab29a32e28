import "server-only";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { afterCommit, inTransaction, Prisma, type Transaction } from "@/server/db";
import type { FileKey } from "@/server/services/file-place";
import { dropAllUnused } from "@/server/services/file-record";
import { holdImport, LONGEST_WORK_MS } from "@/server/services/import-hold";
import { Halted, openProgress, type Progress } from "@/server/services/import-progress";
import { countsOf, type ImportRow } from "@/server/services/import-record";
import { importEvent } from "@/server/services/import-start";
import { requireUndoable } from "@/server/services/import-undoable";
import { rescoreApplications } from "@/server/services/score";
import { seeOpening } from "@/server/services/sight";

/** How many rows are removed at once; between them somebody can stop it, and progress is said. */
const LOT = 5000;
/** In an order in which nothing is left that points to what is removed. */
const TABLES = ["Evidence", "Outcome", "OutcomeDraft", "Credential", "Application", "Candidate"] as const;

/** Applications that were there before the import and lose what it brought for them. */
async function touched(tx: Transaction, { id, organizationId, openingId }: ImportRow): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT ap.id FROM "Application" ap
    WHERE ap."organizationId" = ${organizationId}::uuid AND ap."openingId" = ${openingId}::uuid
      AND ap."importId" IS DISTINCT FROM ${id}::uuid AND (
        EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = ap.id AND x."importId" = ${id}::uuid)
        OR EXISTS (SELECT 1 FROM "Credential" x WHERE x."applicationId" = ap.id AND x."importId" = ${id}::uuid)
        OR EXISTS (SELECT 1 FROM "Evidence" x JOIN "Outcome" oc ON oc.id = x."outcomeId"
                   WHERE oc."applicationId" = ap.id AND x."importId" = ${id}::uuid))
    ORDER BY ap.id FOR NO KEY UPDATE OF ap`;
  return rows.map((row) => row.id);
}

/** Whoever rates, checks or cites something of it at this moment is waited for, and then seen. */
async function holdRows(tx: Transaction, { id, organizationId }: ImportRow): Promise<void> {
  for (const table of ["Application", ...TABLES.filter((name) => name !== "Application")]) {
    await tx.$queryRaw`SELECT count(*)::int FROM (SELECT 1 FROM ${Prisma.raw(`"${table}"`)}
      WHERE "organizationId" = ${organizationId}::uuid AND "importId" = ${id}::uuid ORDER BY id FOR UPDATE) held`;
  }
}

async function removeFrom(
  tx: Transaction,
  table: string,
  { id, organizationId }: ImportRow,
): Promise<number> {
  const name = Prisma.raw(`"${table}"`);
  return tx.$executeRaw`
    DELETE FROM ${name} WHERE id IN (SELECT id FROM ${name}
      WHERE "organizationId" = ${organizationId}::uuid AND "importId" = ${id}::uuid LIMIT ${LOT})`;
}

async function removeAll(tx: Transaction, row: ImportRow, progress: Progress): Promise<void> {
  const { candidates, known, outcomes, evidence, credentials, drafts } = countsOf(row);
  const all = candidates * 2 + known + outcomes * 2 + evidence + credentials + drafts;
  const shownOf = (removed: number) =>
    Math.floor((Math.min(removed, all) / Math.max(all, 1)) * (row.rowsTotal ?? 0));
  let removed = 0;
  for (const table of TABLES) {
    for (let count = LOT; count === LOT; ) {
      count = await removeFrom(tx, table, row);
      removed += count;
      await progress.say(shownOf(removed));
    }
  }
}

/** The contents that go with it: its own file, and those it attached. */
async function filesOf(tx: Transaction, { id, organizationId, file }: ImportRow): Promise<FileKey[]> {
  const attached = await tx.storedFile.findMany({
    where: { organizationId, attachments: { some: { evidence: { importId: id } } } },
    select: { sha256: true },
  });
  return [...attached, ...(file ? [file] : [])].map(({ sha256 }) => ({ organizationId, sha256 }));
}

async function finish(tx: Transaction, actor: Actor, row: ImportRow): Promise<void> {
  const { id, organizationId } = row;
  const { count } = await tx.import.updateMany({
    where: { id, organizationId, state: "UNDOING" },
    data: {
      state: "UNDONE",
      undoneAt: actor.at,
      rowsDone: row.rowsTotal ?? 0,
      fileId: null,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new Halted();
  await recordAudit(tx, actor, importEvent(row, "import.undone", countsOf(row)));
}

/**
 * Takes back all that an import made, in one transaction, and lets its file go.
 * @throws LOCKED when somebody has built on something of it since.
 */
export function undoWork(actor: Actor, row: ImportRow): Promise<void> {
  const progress = openProgress(row, "UNDOING");
  return inTransaction(async (tx) => {
    if (!(await holdImport(tx, row, "UNDOING"))) return;
    await seeOpening(tx, actor, "import.undo", row.openingId);
    await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${row.openingId}::uuid FOR SHARE`;
    const left = await touched(tx, row);
    await holdRows(tx, row);
    await requireUndoable(tx, actor, row);
    const files = await filesOf(tx, row);
    await removeAll(tx, row, progress);
    await rescoreApplications(tx, actor, row.openingId, left);
    await finish(tx, actor, row);
    afterCommit(tx, () => dropAllUnused(files));
  }, LONGEST_WORK_MS);
}
