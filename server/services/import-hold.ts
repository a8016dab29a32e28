import "server-only";
import type { ImportState } from "@/domain/import/import-kinds";
import type { Transaction } from "@/server/db";
import type { ImportRow } from "@/server/services/import-record";

/** The longest an import may take in one go, in milliseconds. */
export const LONGEST_WORK_MS = 30 * 60_000;

/**
 * Lets the database decide anew how it looks up what rows point to. It decides once for a connection, perhaps when there were
 * ten of them, and then goes through whole tables, or the wrong index, for each of a hundred thousand.
 */
export async function planAnew(tx: Transaction): Promise<void> {
  await tx.$executeRaw`DISCARD PLANS`;
}

/**
 * Makes the work at one import follow each other, whichever process does it, and answers whether it is still to be done: a
 * job that was taken for dead and given to another waits here and finds it done. The row itself stays free for the progress.
 */
export async function holdImport(tx: Transaction, { id }: ImportRow, state: ImportState): Promise<boolean> {
  const key = `import:${id}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  await planAnew(tx);
  const row = await tx.import.findUnique({ where: { id }, select: { state: true } });
  return row?.state === state;
}
