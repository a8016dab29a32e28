import "server-only";
import { notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import { permits, requirePermission } from "@/domain/permissions";
import { isUnsealed, reviewsNeeded } from "@/domain/sight";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { ASKED_TO_REVIEW, isSealedToReviewer } from "@/server/services/sight-seal";

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
  readonly hasConfirmed: boolean;
  readonly isExcused: boolean;
  readonly reviewsAsked: number | null;
  readonly reviewers: number;
  readonly reviewsIn: number;
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
           r."submittedAt" IS NOT NULL AS "hasSubmitted", r."confirmedAt" IS NOT NULL AS "hasConfirmed",
           r."excusedAt" IS NOT NULL AS "isExcused", panel.*
    FROM "Application" a
    LEFT JOIN "PanelMember" pm ON pm."openingId" = a."openingId" AND pm."memberId" = ${actor.memberId}::uuid
    LEFT JOIN "Review" r ON r."applicationId" = a.id AND r."memberId" = ${actor.memberId}::uuid
    CROSS JOIN LATERAL (
      SELECT min(so."reviewsNeeded") AS "reviewsAsked", count(*)::int AS reviewers,
             count(sr."confirmedAt")::int AS "reviewsIn"
      FROM ${ASKED_TO_REVIEW}
        -- Counted only where the actor's own part is over: before that it opens nothing.
        AND (r."confirmedAt" IS NOT NULL OR r."excusedAt" IS NOT NULL)) panel
    WHERE a.id = ${applicationId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid`;
  const row = rows[0];
  if (!row) throw notFound("This candidate");
  const { isOnPanel, isReviewing, hasSubmitted, hasConfirmed, isExcused, ...rest } = row;
  const { reviewsAsked, reviewers, reviewsIn, ...application } = rest;
  const needed = reviewsNeeded(reviewsAsked, reviewers);
  const duty = { isReviewing, hasSubmitted, hasConfirmed, isExcused, reviewsIn, reviewsNeeded: needed };
  requirePermission(actor.role, action, {
    isOnPanel,
    isReviewing,
    hasHandedIn: hasSubmitted,
    isUnsealed: isUnsealed(duty),
  });
  return application;
}

/** The opening's own row of sight: whether the actor is on the panel, reviews, and how much of it is sealed to them. */
export interface OpeningSight {
  readonly openingId: string;
  readonly isOnPanel: boolean;
  readonly isReviewing: boolean;
  /**
   * Active applications still sealed to the actor, because their own review is not done or because the panel is not; one
   * without outcomes cannot be reviewed yet and seals nothing here.
   */
  readonly owed: number;
}

/**
 * Loads one opening of this tenant and asks the permission table. An action under `unsealed` is LOCKED while anything of
 * the opening is sealed to the actor, unless `perApplication` says that the caller itself leaves out what is withheld.
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
               AND EXISTS (SELECT 1 FROM "Outcome" oc WHERE oc."applicationId" = a.id AND oc."mergedIntoId" IS NULL)
               AND ${isSealedToReviewer(actor)}) ELSE 0 END AS owed
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
 * A condition for SQL over `"Application" a`: true where the application is withheld from the actor, because their own
 * review is still to be written and confirmed, or because too few of the panel's are. Withdrawn ones stay withheld.
 */
export function isWithheld(actor: Actor): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "PanelMember" wpm WHERE wpm."openingId" = a."openingId" AND wpm."memberId" = ${actor.memberId}::uuid
    AND wpm."isReviewing" AND ${isSealedToReviewer(actor)})`;
}

/** Whether an application the actor was let see is open to them in full, and not withheld. */
export async function isOpenTo(
  tx: Transaction,
  actor: Actor,
  { id }: Pick<SightedApplication, "id">,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Application" a WHERE a.id = ${id}::uuid AND NOT ${isWithheld(actor)}`;
  return rows.length > 0;
}

/** A condition for SQL over `"Candidate" c`: true where any application of the person is withheld from the actor. */
export function isPersonWithheld(actor: Actor): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Application" a WHERE a."organizationId" = c."organizationId"
    AND a."candidateId" = c.id AND ${isWithheld(actor)})`;
}

/** A condition for SQL over an opening's id: true where the actor may see the opening at all. */
export function isOpeningInSight(actor: Actor, openingId: Prisma.Sql): Prisma.Sql {
  if (seesEveryOpening(actor)) return Prisma.sql`TRUE`;
  return Prisma.sql`EXISTS (SELECT 1 FROM "PanelMember" spm WHERE spm."openingId" = ${openingId}
    AND spm."memberId" = ${actor.memberId}::uuid)`;
}
