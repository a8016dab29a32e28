import "server-only";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { withImportFile } from "@/server/services/import-file";
import { holdImport, LONGEST_WORK_MS } from "@/server/services/import-hold";
import { forgetProblems, storeProblems } from "@/server/services/import-problem-store";
import { Halted, openProgress } from "@/server/services/import-progress";
import { readThrough } from "@/server/services/import-read";
import type { ImportRow } from "@/server/services/import-record";
import { seeOpening } from "@/server/services/sight";

/** Reads the file of an import to its end and keeps all that is wrong with it; nothing of it is stored as candidates. */
export function checkWork(actor: Actor, row: ImportRow): Promise<void> {
  const { id, organizationId, version } = row;
  const progress = openProgress(row, "CHECKING");
  const work = (path: string) =>
    inTransaction(async (tx) => {
      if (!(await holdImport(tx, row, "CHECKING"))) return;
      await seeOpening(tx, actor, "import.run", row.openingId);
      await forgetProblems(tx, row);
      const read = await readThrough(tx, actor, row, path, progress, ({ bad }) =>
        storeProblems(tx, row, actor.at, bad),
      );
      const { count } = await tx.import.updateMany({
        where: { id, organizationId, state: "CHECKING", version },
        data: {
          state: "CHECKED",
          rowsTotal: read.rows,
          rowsDone: read.rows,
          rowsBad: read.bad,
          counts: { ...read.counts, badLines: read.badLines },
          version: { increment: 1 },
        },
      });
      if (count === 0) throw new Halted();
    }, LONGEST_WORK_MS);
  return withImportFile(row, work);
}
