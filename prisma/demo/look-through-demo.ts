import { Prisma, type Transaction } from "@/server/db";
import { TEXTS_HASH } from "@/server/services/blinding-standing";
import { demoOrganizationId } from "./demo-actor";

/** Whoever somebody has begun to review was looked through just before; of the others nobody has looked yet. */
export async function lookThroughDemo(tx: Transaction): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Application" a SET "masksCheckedOf" = ${TEXTS_HASH},
      "masksCheckedAt" = (SELECT min(r."startedAt") FROM "Review" r WHERE r."applicationId" = a.id)
    FROM "Opening" o, "Candidate" c
    WHERE o.id = a."openingId" AND c.id = a."candidateId" AND a."organizationId" = ${demoOrganizationId}::uuid
      AND EXISTS (SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id)`);
}
