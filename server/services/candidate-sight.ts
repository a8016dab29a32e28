import "server-only";
import { AppError, notFound } from "@/domain/errors";
import { PERMISSIONS } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isOpeningInSight, isWithheld } from "@/server/services/sight";

/** A person's application that the actor may see, with its opening. */
export interface VisibleApplication {
  readonly applicationId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly number: number;
  readonly status: "ACTIVE" | "WITHDRAWN";
}

type Row = VisibleApplication & { readonly isWithheld: boolean };

/**
 * The applications of a person that the actor may see. Throws NOT_FOUND when there is none in sight, and LOCKED when the
 * name itself is still withheld: that is, when they know the person from no application they may see.
 */
export async function seeCandidate(
  tx: Transaction,
  actor: Actor,
  candidateId: string,
): Promise<VisibleApplication[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id AS "applicationId", a."openingId", o.title AS "openingTitle", a.number, a.status::text AS status,
           ${isWithheld(actor)} AS "isWithheld"
    FROM "Application" a JOIN "Opening" o ON o.id = a."openingId"
    WHERE a."candidateId" = ${candidateId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND ${isOpeningInSight(actor, Prisma.sql`a."openingId"`)}
    ORDER BY o.title, a.id`;
  if (rows.length === 0) throw notFound("This person");
  const visible = rows.filter((row) => !row.isWithheld).map(({ isWithheld: _, ...row }) => row);
  if (visible.length === 0) throw new AppError("LOCKED", PERMISSIONS["candidate.get"].sentence);
  return visible;
}

/** Whether any application of a person is withheld from the actor, so that nothing may tell that they are here. */
export async function hasWithheldApplication(
  tx: Transaction,
  actor: Actor,
  candidateId: string,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Application" a WHERE a."candidateId" = ${candidateId}::uuid
    AND a."organizationId" = ${actor.organizationId}::uuid AND ${isWithheld(actor)} LIMIT 1`;
  return rows.length > 0;
}
