import "server-only";
import type { OrganizationId } from "@/domain/ids";
import type { Acting } from "@/server/actor";
import { db } from "@/server/db";
import type { AskIssuers } from "@/server/services/credential-proof-look";
import { verifyProof } from "@/server/services/credential-proof-verify";
import { dropAllUnused, UNUSED } from "@/server/services/file-record";

/** How many badges one run verifies; the next run goes on. */
const AT_ONCE = 500;
/** For so long a badge is one process's; a process that dies over it gives it back to the next run. */
const LEASE_MS = 30 * 60_000;
const DAY_MS = 86_400_000;

interface Claimed {
  readonly id: string;
  readonly organizationId: OrganizationId;
}

/** Takes the badge that is due for the longest, and no other process's. Archived openings and withdrawn people are left alone. */
async function claim(at: Date): Promise<Claimed | undefined> {
  const [row] = await db().$queryRaw<Claimed[]>`
    UPDATE "CredentialProof" SET "nextAt" = ${new Date(at.getTime() + LEASE_MS)}
    WHERE id = (
      SELECT p.id FROM "CredentialProof" p
      JOIN "Credential" c ON c.id = p."credentialId" AND c."mergedIntoId" IS NULL
      JOIN "Application" a ON a.id = c."applicationId" AND a.status = 'ACTIVE'
      JOIN "Opening" o ON o.id = a."openingId" AND o.status <> 'ARCHIVED'
      WHERE p."nextAt" <= ${at}
      ORDER BY p."nextAt", p.id FOR UPDATE OF p SKIP LOCKED LIMIT 1)
    RETURNING id, "organizationId"`;
  return row;
}

/** Pictures whose badge was removed are kept for a day, so that it can be put back. */
async function dropRemovedPictures(at: Date): Promise<void> {
  const keys = await db().storedFile.findMany({
    where: { ...UNUSED, createdAt: { lt: new Date(at.getTime() - DAY_MS) } },
    select: { organizationId: true, sha256: true },
    take: AT_ONCE,
  });
  await dropAllUnused(keys);
}

/**
 * Verifies again every badge that is due, one after the other. Any number of processes may: each badge is one's alone.
 * Answers how many were verified. What cannot be verified because of a fault of ours is logged, and tried again later.
 */
export async function reverifyDue(at: Date, ask?: AskIssuers): Promise<number> {
  let verified = 0;
  for (let turn = 0; turn < AT_ONCE; turn++) {
    const due = await claim(at);
    if (!due) break;
    const acting: Acting = { organizationId: due.organizationId, memberId: null, name: "Outweigh", at };
    try {
      await verifyProof(acting, due.id, { isByHand: false, ask });
      verified += 1;
    } catch (error) {
      console.error("A certificate could not be verified again.", error);
    }
  }
  await dropRemovedPictures(at);
  return verified;
}
