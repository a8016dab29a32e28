import "server-only";
import type { ReviewShift } from "@/domain/agreement/certificate-effect";
import type { FirstLevel } from "@/domain/agreement/first-level";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isWithheld } from "@/server/services/sight";

/**
 * Every rating of a review that was handed in, as given independently and as it stood after the certificates, of the
 * applications that are open to the actor. Whoever was excused from an application was not blind there, or not
 * independent; outcomes merged into others are rated in those.
 */
function ratingsOpenTo(actor: Actor): Prisma.Sql {
  return Prisma.sql`
    SELECT a."openingId", a.id AS "applicationId", r.id AS "reviewId", r."memberId", r."confirmedAt", ra."outcomeId", ra."criterionId",
           CASE WHEN earliest.id IS NULL THEN ra.level ELSE earliest."fromLevel" END AS first,
           CASE WHEN revised.id IS NOT NULL THEN revised."toLevel"
                WHEN earliest.id IS NOT NULL THEN earliest."fromLevel" ELSE ra.level END AS after
    FROM "Application" a
    JOIN "Review" r ON r."applicationId" = a.id AND r."submittedAt" IS NOT NULL AND r."excusedAt" IS NULL
    JOIN "Rating" ra ON ra."reviewId" = r.id
    JOIN "Outcome" o ON o.id = ra."outcomeId" AND o."mergedIntoId" IS NULL
    LEFT JOIN LATERAL (SELECT rr.id, rr."fromLevel" FROM "RatingRevision" rr WHERE rr."ratingId" = ra.id
                       ORDER BY rr."revisedAt", rr.id LIMIT 1) earliest ON TRUE
    LEFT JOIN LATERAL (SELECT rr.id, rr."toLevel" FROM "RatingRevision" rr WHERE rr."ratingId" = ra.id
                       AND rr.stage = 'AFTER_CERTIFICATES' ORDER BY rr."revisedAt" DESC, rr.id DESC LIMIT 1) revised ON TRUE
    WHERE a."organizationId" = ${actor.organizationId}::uuid AND NOT ${isWithheld(actor)}`;
}

/** The independent levels of one opening, "no evidence" being null; the caller has asked whether the actor may see it. */
export async function loadFirstLevels(
  tx: Transaction,
  actor: Actor,
  openingId: string,
): Promise<FirstLevel[]> {
  return tx.$queryRaw<FirstLevel[]>`
    SELECT l."outcomeId", l."criterionId", l."memberId", l.first AS level
    FROM (${ratingsOpenTo(actor)} AND a."openingId" = ${openingId}::uuid) l`;
}

/** The openings of which something is still sealed to the actor: a mean over them could give it away. */
function sealedOpenings(actor: Actor): Prisma.Sql {
  return Prisma.sql`
    SELECT a."openingId" FROM "Application" a
    WHERE a."organizationId" = ${actor.organizationId}::uuid AND a.status = 'ACTIVE' AND ${isWithheld(actor)}
      AND EXISTS (SELECT 1 FROM "Outcome" oc WHERE oc."applicationId" = a.id AND oc."mergedIntoId" IS NULL)`;
}

/** How each confirmed review moved once certificates were shown: of one opening, or of all that are wholly open to the actor. */
export async function loadShifts(
  tx: Transaction,
  actor: Actor,
  openingId: string | null,
): Promise<ReviewShift[]> {
  const where = openingId
    ? Prisma.sql`a."openingId" = ${openingId}::uuid`
    : Prisma.sql`a."openingId" NOT IN (${sealedOpenings(actor)})`;
  return tx.$queryRaw<ReviewShift[]>`
    SELECT count(*) FILTER (WHERE l.first IS NOT NULL AND l.after IS NOT NULL)::int AS ratings,
           coalesce(sum(l.after - l.first), 0)::int AS sum,
           count(*) FILTER (WHERE l.after > l.first)::int AS raised,
           count(*) FILTER (WHERE l.after < l.first)::int AS lowered,
           count(*) FILTER (WHERE (l.first IS NULL) <> (l.after IS NULL))::int AS crossed
    FROM (${ratingsOpenTo(actor)} AND r."confirmedAt" IS NOT NULL AND ${where}) l
    GROUP BY l."reviewId" ORDER BY l."reviewId"`;
}
