import "server-only";
import { afterCommit, inTransaction, Prisma, type Transaction } from "@/server/db";
import type { Received } from "@/server/services/file-intake";
import type { FileKey } from "@/server/services/file-place";
import { fileStore } from "@/server/services/file-store";

/**
 * Whoever keeps or drops a content waits here for whoever else does, in any process, until the transaction ends. So a
 * file is never removed while somebody attaches the same content.
 */
async function holdContent(tx: Transaction, { organizationId, sha256 }: FileKey): Promise<void> {
  const key = `file:${organizationId}:${sha256}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** Puts a received file to its place and answers its row's id; the same content is stored once. */
export async function keepFile(
  tx: Transaction,
  organizationId: string,
  received: Received,
  mediaType: string,
): Promise<string> {
  const { sha256, size, path } = received;
  await holdContent(tx, { organizationId, sha256 });
  const { id } = await tx.storedFile.upsert({
    where: { organizationId_sha256: { organizationId, sha256 } },
    create: { organizationId, sha256, size, mediaType },
    update: {},
    select: { id: true },
  });
  await (await fileStore()).place({ organizationId, sha256 }, path, size);
  return id;
}

/** A content that nothing keeps: no piece of evidence, no import that may still be run, no badge. */
export const UNUSED = {
  attachments: { none: {} },
  imports: { none: {} },
  credentialProofs: { none: {} },
} satisfies Prisma.StoredFileWhereInput;

/** Removes a content that nothing is attached to any more, its row and its bytes. Answers whether it did. */
export function dropUnused(key: FileKey): Promise<boolean> {
  const { organizationId, sha256 } = key;
  return inTransaction(async (tx) => {
    await holdContent(tx, key);
    await tx.storedFile.deleteMany({ where: { organizationId, sha256, ...UNUSED } });
    if ((await tx.storedFile.count({ where: { organizationId, sha256 } })) > 0) return false;
    await (await fileStore()).remove(key);
    return true;
  });
}

/**
 * Drops contents after what pointed to them is gone for good. What cannot be removed now, because the storage does not
 * answer, is found by the sweep of the next start.
 */
export async function dropAllUnused(keys: readonly FileKey[]): Promise<void> {
  for (const key of keys) {
    await dropUnused(key).catch((error: unknown) => console.error("A file could not be removed yet.", error));
  }
}

/**
 * Called before evidence is removed: its files go once it is gone, those that nothing else points to. An upload to it that
 * is just being stored is waited for.
 */
export async function releaseFiles(
  tx: Transaction,
  organizationId: string,
  evidence: { id: string } | { outcomeId: string },
): Promise<void> {
  const column =
    "id" in evidence
      ? Prisma.sql`id = ${evidence.id}::uuid`
      : Prisma.sql`"outcomeId" = ${evidence.outcomeId}::uuid`;
  await tx.$queryRaw`SELECT 1 FROM "Evidence" WHERE "organizationId" = ${organizationId}::uuid AND ${column} FOR UPDATE`;
  const rows = await tx.storedFile.findMany({
    where: { organizationId, attachments: { some: { evidence } } },
    select: { sha256: true },
  });
  const keys = rows.map(({ sha256 }) => ({ organizationId, sha256 }));
  if (keys.length > 0) afterCommit(tx, () => dropAllUnused(keys));
}
