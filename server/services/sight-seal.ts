import "server-only";
import type { Actor } from "@/server/actor";
import { Prisma } from "@/server/db";

/**
 * The people whose review of `"Application" a` is asked for, as `FROM … WHERE` for SQL: `sp` their place on the panel, `sr`
 * their review if begun, `so` the opening. Who was excused, and whose account is closed, is not asked.
 */
export const ASKED_TO_REVIEW = Prisma.sql`"PanelMember" sp
  JOIN "Opening" so ON so.id = sp."openingId"
  JOIN "Member" sm ON sm.id = sp."memberId" AND sm."deactivatedAt" IS NULL
  LEFT JOIN "Review" sr ON sr."applicationId" = a.id AND sr."memberId" = sp."memberId"
  WHERE sp."openingId" = a."openingId" AND sp."isReviewing" AND sr."excusedAt" IS NULL`;

/** A condition for SQL over `"Application" a`: true where as many reviews are confirmed as open it to its panel. */
export const IS_OPEN_TO_PANEL = Prisma.sql`(
  SELECT count(sr."confirmedAt") >= LEAST(min(so."reviewsNeeded"), count(*)) FROM ${ASKED_TO_REVIEW})`;

/**
 * A condition for SQL over `"Application" a`: true where the actor's own part in it is over, as its review is confirmed or
 * they were excused.
 */
export function isDoneBy(actor: Pick<Actor, "memberId">): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Review" wr WHERE wr."applicationId" = a.id AND wr."memberId" = ${actor.memberId}::uuid
    AND ((wr."submittedAt" IS NOT NULL AND wr."confirmedAt" IS NOT NULL) OR wr."excusedAt" IS NOT NULL))`;
}

/**
 * `isUnsealed` of domain/sight.ts for SQL over `"Application" a`, for somebody who reviews there: true where it is sealed.
 * CASE, so that the panel is counted only where the actor's own part is over.
 */
export function isSealedToReviewer(actor: Pick<Actor, "memberId">): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${isDoneBy(actor)} THEN NOT ${IS_OPEN_TO_PANEL} ELSE TRUE END`;
}
