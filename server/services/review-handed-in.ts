import "server-only";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isOpeningInSight, isWithheld } from "@/server/services/sight";

export interface HandedInReview {
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly number: number;
  readonly candidateName: string;
  readonly submittedAt: string;
  /** Whether the panel has finished, so that the others' ratings can be seen. */
  readonly isOpen: boolean;
}

/** How many of the reviews handed in are listed. */
const MOST_HANDED_IN = 100;

type Row = Omit<HandedInReview, "submittedAt"> & { readonly submittedAt: Date };

/** The reviews the actor is through with, the latest first; names are open to them since they handed in. */
export async function loadHandedIn(tx: Transaction, actor: Actor): Promise<HandedInReview[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o.id AS "openingId", o.title AS "openingTitle", a.id AS "applicationId", a.number,
           c.name AS "candidateName", r."submittedAt", NOT ${isWithheld(actor)} AS "isOpen"
    FROM "Review" r
    JOIN "Application" a ON a.id = r."applicationId"
    JOIN "Candidate" c ON c.id = a."candidateId"
    JOIN "Opening" o ON o.id = a."openingId"
    WHERE r."organizationId" = ${actor.organizationId}::uuid AND r."memberId" = ${actor.memberId}::uuid
      AND r."submittedAt" IS NOT NULL AND r."confirmedAt" IS NOT NULL AND ${isOpeningInSight(actor, Prisma.sql`o.id`)}
    ORDER BY r."submittedAt" DESC, r.id LIMIT ${MOST_HANDED_IN}`;
  return rows.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() }));
}
