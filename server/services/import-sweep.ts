import "server-only";
import { FILE_DAYS } from "@/domain/import/import-deed";
import { BUSY_STATES } from "@/domain/import/import-view";
import { db } from "@/server/db";
import { dropAllUnused } from "@/server/services/file-record";

const DAY_MS = 24 * 3_600_000;

/**
 * Lets the files of old imports go; what they brought stays. Any number of processes may do this at once. A file that
 * cannot be removed now is found by the sweep of the next start, which asks the same question. Answers how many.
 */
export async function sweepImports(at: Date): Promise<number> {
  const before = new Date(at.getTime() - FILE_DAYS * DAY_MS);
  const old = await db().import.findMany({
    where: { fileId: { not: null }, createdAt: { lt: before }, state: { notIn: [...BUSY_STATES] } },
    select: { id: true, organizationId: true, file: { select: { sha256: true } } },
  });
  for (const { id, organizationId, file } of old) {
    // Not while it is being worked at: whoever has begun since keeps it.
    const where = { id, organizationId, state: { notIn: [...BUSY_STATES] } };
    const { count } = await db().import.updateMany({ where, data: { fileId: null } });
    if (count > 0 && file) await dropAllUnused([{ organizationId, sha256: file.sha256 }]);
  }
  return old.length;
}
