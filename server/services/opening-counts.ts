import "server-only";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";

/** What is counted of an opening. Only active applications and their reviews by people who are to review count. */
export interface OpeningCounts {
  readonly openingId: string;
  readonly candidates: number;
  /** Active applications in which at least one outcome was entered. */
  readonly withOutcomes: number;
  readonly panel: number;
  readonly reviewers: number;
  /** Reviews handed in, of `withOutcomes` × `reviewers`. Gives others' progress away: never to somebody who owes one. */
  readonly submitted: number;
  /** Of these, the actor's own. */
  readonly ownSubmitted: number;
  /** Active applications withheld from the actor, whether or not there is anything to rate yet. */
  readonly owed: number;
}

/** Counts for some openings of the tenant, in any order. The caller decides who may see which. */
export async function countOpenings(
  tx: Transaction,
  actor: Actor,
  openingIds: readonly string[],
): Promise<Map<string, OpeningCounts>> {
  if (openingIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<OpeningCounts[]>`
    WITH panel AS (
      SELECT "openingId", "memberId", "isReviewing" FROM "PanelMember"
      WHERE "organizationId" = ${actor.organizationId}::uuid AND "openingId" IN (${uuids(openingIds)})
    ), people AS (
      SELECT "openingId", count(*)::int AS panel, count(*) FILTER (WHERE "isReviewing")::int AS reviewers,
             bool_or("isReviewing" AND "memberId" = ${actor.memberId}::uuid) AS "isReviewing"
      FROM panel GROUP BY 1
    ), active AS (
      SELECT a.id, a."openingId", EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AS "hasOutcomes"
      FROM "Application" a WHERE a."organizationId" = ${actor.organizationId}::uuid AND a.status = 'ACTIVE'
        AND a."openingId" IN (${uuids(openingIds)})
    ), entered AS (
      SELECT "openingId", count(*)::int AS candidates, count(*) FILTER (WHERE "hasOutcomes")::int AS "withOutcomes"
      FROM active GROUP BY 1
    ), reviews AS (
      SELECT active."openingId", count(*) FILTER (WHERE active."hasOutcomes")::int AS submitted,
             count(*) FILTER (WHERE active."hasOutcomes" AND r."memberId" = ${actor.memberId}::uuid)::int AS "ownSubmitted",
             count(*) FILTER (WHERE r."memberId" = ${actor.memberId}::uuid)::int AS own
      FROM "Review" r
      JOIN active ON active.id = r."applicationId"
      JOIN panel p ON p."openingId" = active."openingId" AND p."memberId" = r."memberId" AND p."isReviewing"
      WHERE r."submittedAt" IS NOT NULL GROUP BY 1
    )
    SELECT o.id AS "openingId", COALESCE(entered.candidates, 0) AS candidates,
           COALESCE(entered."withOutcomes", 0) AS "withOutcomes",
           COALESCE(people.panel, 0) AS panel, COALESCE(people.reviewers, 0) AS reviewers,
           COALESCE(reviews.submitted, 0) AS submitted, COALESCE(reviews."ownSubmitted", 0) AS "ownSubmitted",
           CASE WHEN people."isReviewing" THEN COALESCE(entered.candidates, 0) - COALESCE(reviews.own, 0)
                ELSE 0 END AS owed
    FROM "Opening" o
    LEFT JOIN people ON people."openingId" = o.id
    LEFT JOIN entered ON entered."openingId" = o.id
    LEFT JOIN reviews ON reviews."openingId" = o.id
    WHERE o."organizationId" = ${actor.organizationId}::uuid AND o.id IN (${uuids(openingIds)})`;
  return new Map(rows.map((row) => [row.openingId, row]));
}

/** A list of ids for `IN (…)`. */
export function uuids(ids: readonly string[]): Prisma.Sql {
  return Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`));
}
