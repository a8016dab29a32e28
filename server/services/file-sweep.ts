import "server-only";
import { db } from "@/server/db";
import { sweepIncoming } from "@/server/services/file-incoming";
import { dropUnused, UNUSED } from "@/server/services/file-record";
import { fileStore } from "@/server/services/file-store";

export interface Swept {
  /** Uploads that a process left unfinished. */
  readonly incoming: number;
  /** Files in their place that nothing is attached to. */
  readonly files: number;
}

/** The contents a tenant has rows of with nothing attached, and those it has no rows of. */
async function* unusedOf(organizationId: string) {
  const rows = await db().storedFile.findMany({
    where: { organizationId, ...UNUSED },
    select: { sha256: true },
  });
  for (const { sha256 } of rows) yield { organizationId, sha256 };
  for await (const key of (await fileStore()).list(organizationId)) {
    const known = await db().storedFile.count({ where: { ...key } });
    if (known === 0) yield key;
  }
}

/** Removes every file of a tenant that nothing is attached to; answers how many. */
export async function sweepTenant(organizationId: string): Promise<number> {
  let files = 0;
  for await (const key of unusedOf(organizationId)) if (await dropUnused(key)) files += 1;
  return files;
}

/**
 * Removes what a process that ended in the middle of an upload or a removal has left. Any number of processes may do
 * this at the same time and while others upload. Files of tenants this database does not know are left alone: they may
 * be another database's.
 */
export async function sweepFiles(at: Date): Promise<Swept> {
  const incoming = await sweepIncoming(at);
  let files = 0;
  const organizations = await db().organization.findMany({ select: { id: true } });
  for (const { id } of organizations) files += await sweepTenant(id);
  return { incoming, files };
}
