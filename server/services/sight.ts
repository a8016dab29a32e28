import "server-only";
import { notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import { permits, requirePermission } from "@/domain/permissions";
import { isUnsealed } from "@/domain/sight";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";

/** An application as far as deciding who may see it needs it. */
export interface SightedApplication {
  readonly id: string;
  readonly openingId: string;
  readonly candidateId: string;
  readonly number: number;
  readonly status: "ACTIVE" | "WITHDRAWN";
}

interface ApplicationRow extends SightedApplication {
  readonly isOnPanel: boolean;
  readonly isReviewing: boolean;
  readonly hasSubmitted: boolean;
}

/** Loads one application of this tenant and asks the permission table; throws NOT_FOUND, FORBIDDEN or LOCKED. */
export async function seeApplication(
  tx: Transaction,
  actor: Actor,
  action: Action,
  applicationId: string,
): Promise<SightedApplication> {
  const rows = await tx.$queryRaw<ApplicationRow[]>`
    SELECT a.id, a."openingId", a."candidateId", a.number, a.status::text AS status,
           pm.id IS NOT NULL AS "isOnPanel", COALESCE(pm."isReviewing", FALSE) AS "isReviewing",
           EXISTS (SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id AND r."memberId" = ${actor.memberId}::uuid
                   AND r."submittedAt" IS NOT NULL) AS "hasSubmitted"
    FROM "Application" a
    LEFT JOIN "PanelMember" pm ON pm."openingId" = a."openingId" AND pm."memberId" = ${actor.memberId}::uuid
    WHERE a.id = ${applicationId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid`;
  const row = rows[0];
  if (!row) throw notFound("This candidate");
  const { isOnPanel, isReviewing, hasSubmitted, ...application } = row;
  requirePermission(actor.role, action, {
    isOnPanel,
    isReviewing,
    isUnsealed: isUnsealed({ isReviewing, hasSubmitted }),
  });
  return application;
}

/** The opening's own row of sight: whether the actor is on the panel, reviews, and has anything left to hand in. */
export interface OpeningSight {
  readonly openingId: string;
  readonly isOnPanel: boolean;
  readonly isReviewing: boolean;
  /** Active applications the actor has still to hand in a review of; one without outcomes cannot be reviewed yet. */
  readonly owed: number;
}

/**
 * Loads one opening of this tenant and asks the permission table. An action under `handedIn` is LOCKED while any review
 * of the opening is owed, unless `perApplication` says that the caller itself leaves out what is withheld.
 */
export async function seeOpening(
  tx: Transaction,
  actor: Actor,
  action: Action,
  openingId: string,
  options: { perApplication?: boolean } = {},
): Promise<OpeningSight> {
  const rows = await tx.$queryRaw<OpeningSight[]>`
    SELECT o.id AS "openingId", pm.id IS NOT NULL AS "isOnPanel", COALESCE(pm."isReviewing", FALSE) AS "isReviewing",
           CASE WHEN pm."isReviewing" THEN (
             SELECT count(*)::int FROM "Application" a
             WHERE a."openingId" = o.id AND a.status = 'ACTIVE'
               AND EXISTS (SELECT 1 FROM "Outcome" oc WHERE oc."applicationId" = a.id AND oc."mergedIntoId" IS NULL) AND NOT EXISTS (
               SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id AND r."memberId" = ${actor.memberId}::uuid
               AND r."submittedAt" IS NOT NULL)) ELSE 0 END AS owed
    FROM "Opening" o
    LEFT JOIN "PanelMember" pm ON pm."openingId" = o.id AND pm."memberId" = ${actor.memberId}::uuid
    WHERE o.id = ${openingId}::uuid AND o."organizationId" = ${actor.organizationId}::uuid`;
  const row = rows[0];
  if (!row) throw notFound("This opening");
  requirePermission(actor.role, action, {
    isOnPanel: row.isOnPanel,
    isReviewing: row.isReviewing,
    isUnsealed: options.perApplication === true || row.owed === 0,
  });
  return row;
}

/** Whether the actor sees every opening, or only those on whose panel they are. */
export function seesEveryOpening(actor: Actor): boolean {
  return permits(actor.role, "opening.get", { isOnPanel: false });
}

/**
 * A condition for SQL over `"Application" a`: true where the application is withheld from the actor because a review
 * of it is still to be handed in, by them. Withdrawn ones stay withheld.
 */
export function isWithheld(actor: Actor): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "PanelMember" wpm WHERE wpm."openingId" = a."openingId" AND wpm."memberId" = ${actor.memberId}::uuid
    AND wpm."isReviewing" AND NOT EXISTS (
      SELECT 1 FROM "Review" wr WHERE wr."applicationId" = a.id AND wr."memberId" = ${actor.memberId}::uuid
      AND wr."submittedAt" IS NOT NULL))`;
}

/** A condition for SQL over `"Candidate" c`: true where any application of the person is withheld from the actor. */
export function isPersonWithheld(actor: Actor): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Application" a WHERE a."candidateId" = c.id AND ${isWithheld(actor)})`;
}

/** A condition for SQL over an opening's id: true where the actor may see the opening at all. */
export function isOpeningInSight(actor: Actor, openingId: Prisma.Sql): Prisma.Sql {
  if (seesEveryOpening(actor)) return Prisma.sql`TRUE`;
  return Prisma.sql`EXISTS (SELECT 1 FROM "PanelMember" spm WHERE spm."openingId" = ${openingId}
    AND spm."memberId" = ${actor.memberId}::uuid)`;
}
