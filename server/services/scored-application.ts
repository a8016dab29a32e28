import "server-only";
import type { ScoredApplication } from "@/domain/scoring-input";
import { Prisma, type Transaction } from "@/server/db";

/** A day as "2026-11-01". */
function day(column: string): Prisma.Sql {
  return Prisma.raw(`to_char(${column}, 'YYYY-MM-DD')`);
}

const EVIDENCE = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'checkStatus', e."checkStatus") ORDER BY e.id), '[]'::json)
  FROM "Evidence" e WHERE e."organizationId" = x."organizationId" AND e."outcomeId" = x.id)`;

const OUTCOMES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
      'id', x.id, 'metric', x.metric, 'baseline', x.baseline, 'after', x.after, 'relevance', x.relevance, 'status', x.status,
      'periodStart', ${day('x."periodStart"')}, 'periodEnd', ${day('x."periodEnd"')},
      'enteredOn', ${day(`x."createdAt" AT TIME ZONE 'UTC'`)}, 'evidence', ${EVIDENCE}) ORDER BY x.id), '[]'::json)
  FROM "Outcome" x
  WHERE x."organizationId" = a."organizationId" AND x."applicationId" = a.id AND x."mergedIntoId" IS NULL)`;

const CREDENTIALS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
      'id', c.id, 'kind', c.kind, 'issuedOn', ${day('c."issuedOn"')}, 'grade', c.grade, 'genuineness', c.genuineness,
      'testsSpecificSkills', c."testsSpecificSkills", 'appliesToOpening', c."appliesToOpening",
      'includesPracticalWork', c."includesPracticalWork", 'servesObjective', c."servesObjective") ORDER BY c.id), '[]'::json)
  FROM "Credential" c
  WHERE c."organizationId" = a."organizationId" AND c."applicationId" = a.id AND c."mergedIntoId" IS NULL)`;

const RATINGS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('outcomeId', g."outcomeId", 'criterionKey', k.key, 'level', g.level,
                                             'confidence', g.confidence) ORDER BY g.id), '[]'::json)
  FROM "Rating" g JOIN "Criterion" k ON k.id = g."criterionId"
  WHERE g."reviewId" = r.id)`;

const REVIEWS = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('domainExpertise', r."domainExpertise", 'ratings', ${RATINGS}) ORDER BY r.id), '[]'::json)
  FROM "Review" r
  WHERE r."organizationId" = a."organizationId" AND r."applicationId" = a.id AND r."submittedAt" IS NOT NULL)`;

/**
 * What the scores of many applications are made of and nothing else, as one JSON made by PostgreSQL: a quarter of the time that
 * whole records take. The caller decides who may see what comes of it.
 */
export async function loadScoredApplications(
  tx: Transaction,
  organizationId: string,
  ids: readonly string[],
): Promise<ScoredApplication[]> {
  const [row] = await tx.$queryRaw<{ found: string }[]>`
    SELECT coalesce(json_agg(json_build_object('id', a.id, 'outcomes', ${OUTCOMES}, 'credentials', ${CREDENTIALS},
                                               'reviews', ${REVIEWS}) ORDER BY a.id), '[]'::json)::text AS found
    FROM "Application" a
    WHERE a."organizationId" = ${organizationId}::uuid AND a.id = ANY(${[...ids]}::uuid[])`;
  return JSON.parse(row?.found ?? "[]");
}
