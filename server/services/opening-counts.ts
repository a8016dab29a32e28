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
  /** Reviews handed in, of `candidates` × `reviewers`. Gives others' progress away: never to somebody who owes one. */
  readonly submitted: number;
  /** What the actor themselves has handed in and has still to hand in. */
  readonly ownSubmitted: number;
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
      SELECT a."openingId", count(*)::int AS candidates,
             count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id))::int AS "withOutcomes"
      FROM "Application" a WHERE a."organizationId" = ${actor.organizationId}::uuid AND a.status = 'ACTIVE'
        AND a."openingId" IN (${uuids(openingIds)})
      GROUP BY 1
    ), reviews AS (
      SELECT a."openingId", count(*)::int AS submitted,
             count(*) FILTER (WHERE r."memberId" = ${actor.memberId}::uuid)::int AS "ownSubmitted"
      FROM "Review" r
      JOIN "Application" a ON a.id = r."applicationId" AND a.status = 'ACTIVE'
      JOIN panel p ON p."openingId" = a."openingId" AND p."memberId" = r."memberId" AND p."isReviewing"
      WHERE r."submittedAt" IS NOT NULL GROUP BY 1
    )
    SELECT o.id AS "openingId", COALESCE(active.candidates, 0) AS candidates,
           COALESCE(active."withOutcomes", 0) AS "withOutcomes",
           COALESCE(people.panel, 0) AS panel, COALESCE(people.reviewers, 0) AS reviewers,
           COALESCE(reviews.submitted, 0) AS submitted, COALESCE(reviews."ownSubmitted", 0) AS "ownSubmitted",
           CASE WHEN people."isReviewing" THEN COALESCE(active.candidates, 0) - COALESCE(reviews."ownSubmitted", 0)
                ELSE 0 END AS owed
    FROM "Opening" o
    LEFT JOIN people ON people."openingId" = o.id
    LEFT JOIN active ON active."openingId" = o.id
    LEFT JOIN reviews ON reviews."openingId" = o.id
    WHERE o."organizationId" = ${actor.organizationId}::uuid AND o.id IN (${uuids(openingIds)})`;
  return new Map(rows.map((row) => [row.openingId, row]));
}

/** A list of ids for `IN (…)`. */
export function uuids(ids: readonly string[]): Prisma.Sql {
  return Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`));
}
