import "server-only";
import { READ_ME_FILE, RECORD_FILE } from "@/domain/export/archive-path";
import { readMe } from "@/domain/export/read-me";
import type { Actor } from "@/server/actor";
import { db, Prisma, type Transaction } from "@/server/db";
import type { ArchiveWriter } from "@/server/services/archive-writer";
import { addFiles } from "@/server/services/export-files";
import type { ExportJob } from "@/server/services/export-job";
import type { ExportProgress } from "@/server/services/export-progress";
import { recordText } from "@/server/services/export-record";
import { loadReferences } from "@/server/services/export-reference";
import { type ExportScope, loadScope } from "@/server/services/export-sight";
import { addTables } from "@/server/services/export-tables";

/** The longest a snapshot is held for one archive. */
const LONGEST_MS = 2 * 3_600_000;

export interface ExportOrder {
  readonly id: string;
  readonly openingId: string | null;
  readonly hasFiles: boolean;
}

/** How many rows an archive has: each table as CSV and in the workbook, each application in the record, each file. */
async function countRows(tx: Transaction, { openings }: ExportScope, hasFiles: boolean): Promise<number> {
  let total = 0;
  for (const { applicationIds } of openings) {
    const [row] = await tx.$queryRaw<{ tables: number; files: number }[]>`
      WITH o AS (SELECT id FROM "Outcome"
                 WHERE "applicationId" = ANY(${[...applicationIds]}::uuid[]) AND "mergedIntoId" IS NULL),
           e AS (SELECT e.id FROM "Evidence" e JOIN o ON o.id = e."outcomeId")
      SELECT (SELECT count(*) FROM o)::int + (SELECT count(*) FROM e)::int
             + (SELECT count(*) FROM "Credential"
                WHERE "applicationId" = ANY(${[...applicationIds]}::uuid[]) AND "mergedIntoId" IS NULL)::int AS tables,
             (SELECT count(*) FROM "Attachment" f JOIN e ON e.id = f."evidenceId")::int AS files`;
    total += 2 * (row?.tables ?? 0) + 3 * applicationIds.length + (hasFiles ? (row?.files ?? 0) : 0);
  }
  return total;
}

/** Everything of an archive, from one snapshot that nobody's writing changes. Throws what `loadScope` refuses. */
async function writeFrom(
  tx: Transaction,
  actor: Actor,
  { openingId, hasFiles }: ExportOrder,
  to: { archive: ArchiveWriter; progress: ExportProgress; signal: AbortSignal },
): Promise<void> {
  await tx.$executeRaw`SET TRANSACTION READ ONLY`;
  // While files are sent nothing is asked of the snapshot, for as long as the line takes; the transaction has its own end.
  await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 0`;
  const { archive, progress, signal } = to;
  const scope = await loadScope(tx, actor, openingId);
  progress.setTotal(await countRows(tx, scope, hasFiles));
  const references = await loadReferences(tx, actor, openingId);
  const job: ExportJob = { tx, actor, scope, hasFiles, references, progress, signal };
  archive.addText(READ_ME_FILE, readMe({ openings: scope.openings, hasFiles }));
  await addTables(archive, job);
  const missing = await addFiles(archive, job);
  await archive.add(RECORD_FILE, recordText(job, missing));
  archive.end();
}

/** Writes an archive for a member, of what they may see at this moment. */
export async function writeArchive(
  actor: Actor,
  order: ExportOrder,
  to: { archive: ArchiveWriter; progress: ExportProgress; signal: AbortSignal },
): Promise<void> {
  await db().$transaction((tx) => writeFrom(tx, actor, order, to), {
    isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
    timeout: LONGEST_MS,
    maxWait: 10_000,
  });
}
