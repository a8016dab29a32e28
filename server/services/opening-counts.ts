import "server-only";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { ASKED_TO_REVIEW } from "@/server/services/sight-seal";

/** What is counted of an opening. Only active applications and their reviews by people who are asked for one count. */
export interface OpeningCounts {
  readonly openingId: string;
  readonly candidates: number;
  /** Active applications in which at least one outcome was entered. */
  readonly withOutcomes: number;
  readonly panel: number;
  readonly reviewers: number;
  /** Reviews handed in, of `expected`. Gives others' progress away: never to somebody to whom anything is sealed. */
  readonly submitted: number;
  /** Reviews that can be written: a reviewer who was excused from an application owes none of it. */
  readonly expected: number;
  /** Of `withOutcomes`, how many are open to their panel. As `submitted`, not for everybody. */
  readonly opened: number;
  /** Of these, the actor's own. */
  readonly ownSubmitted: number;
  readonly ownConfirmed: number;
  readonly ownExpected: number;
  /** Active applications withheld from the actor, whether or not there is anything to rate yet. */
  readonly owed: number;
}

/** What was asked of the panel and what came, by active application with outcomes or without. */
function asked(actor: Actor): Prisma.Sql {
  const own = Prisma.sql`FILTER (WHERE sp."memberId" = ${actor.memberId}::uuid)`;
  return Prisma.sql`
    SELECT a.id, count(*) AS asked, count(sr."submittedAt") AS submitted,
           count(sr."confirmedAt") >= LEAST(min(so."reviewsNeeded"), count(*)) AS "isOpen",
           count(*) ${own} AS "ownAsked", count(sr."submittedAt") ${own} AS "ownSubmitted",
           count(sr."confirmedAt") ${own} AS "ownConfirmed"
    FROM active a CROSS JOIN ${ASKED_TO_REVIEW} GROUP BY a.id`;
}

/** Counts for some openings of the tenant, in any order. The caller decides who may see which. */
export async function countOpenings(
  tx: Transaction,
  actor: Actor,
  openingIds: readonly string[],
): Promise<Map<string, OpeningCounts>> {
  if (openingIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<OpeningCounts[]>`
    WITH people AS (
      SELECT pm."openingId", count(*)::int AS panel,
             count(*) FILTER (WHERE pm."isReviewing" AND m."deactivatedAt" IS NULL)::int AS reviewers,
             bool_or(pm."isReviewing" AND pm."memberId" = ${actor.memberId}::uuid) AS "isReviewing"
      FROM "PanelMember" pm JOIN "Member" m ON m.id = pm."memberId"
      WHERE pm."organizationId" = ${actor.organizationId}::uuid AND pm."openingId" IN (${uuids(openingIds)})
      GROUP BY 1
    ), active AS (
      SELECT a.id, a."openingId", EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AS "hasOutcomes"
      FROM "Application" a WHERE a."organizationId" = ${actor.organizationId}::uuid AND a.status = 'ACTIVE'
        AND a."openingId" IN (${uuids(openingIds)})
    ), asked AS (${asked(actor)}), entered AS (
      SELECT active."openingId", count(*)::int AS candidates,
             count(*) FILTER (WHERE "hasOutcomes")::int AS "withOutcomes",
             sum(asked.submitted) FILTER (WHERE "hasOutcomes")::int AS submitted,
             sum(asked.asked) FILTER (WHERE "hasOutcomes")::int AS expected,
             count(*) FILTER (WHERE "hasOutcomes" AND COALESCE("isOpen", TRUE))::int AS opened,
             sum("ownSubmitted") FILTER (WHERE "hasOutcomes")::int AS "ownSubmitted",
             sum("ownConfirmed") FILTER (WHERE "hasOutcomes")::int AS "ownConfirmed",
             sum("ownAsked") FILTER (WHERE "hasOutcomes")::int AS "ownExpected",
             count(*) FILTER (WHERE NOT COALESCE("isOpen", TRUE) OR "ownConfirmed" < "ownAsked")::int AS sealed
      FROM active LEFT JOIN asked ON asked.id = active.id GROUP BY 1
    )
    SELECT o.id AS "openingId", COALESCE(candidates, 0) AS candidates, COALESCE("withOutcomes", 0) AS "withOutcomes",
           COALESCE(panel, 0) AS panel, COALESCE(reviewers, 0) AS reviewers, COALESCE(submitted, 0) AS submitted,
           COALESCE(expected, 0) AS expected, COALESCE(opened, 0) AS opened,
           COALESCE("ownSubmitted", 0) AS "ownSubmitted", COALESCE("ownConfirmed", 0) AS "ownConfirmed",
           COALESCE("ownExpected", 0) AS "ownExpected",
           CASE WHEN people."isReviewing" THEN COALESCE(sealed, 0) ELSE 0 END AS owed
    FROM "Opening" o
    LEFT JOIN people ON people."openingId" = o.id
    LEFT JOIN entered ON entered."openingId" = o.id
    WHERE o."organizationId" = ${actor.organizationId}::uuid AND o.id IN (${uuids(openingIds)})`;
  return new Map(rows.map((row) => [row.openingId, row]));
}

/** A list of ids for `IN (…)`. */
export function uuids(ids: readonly string[]): Prisma.Sql {
  return Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`));
}
