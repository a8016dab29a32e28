import "server-only";
import type { MissingReviews, RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Actor } from "@/server/actor";
import { Prisma } from "@/server/db";
import { isWithheld, type OpeningSight } from "@/server/services/sight";

type Settings = Record<string, number>;

/** What the one query of the ranking answers. */
export interface RankingRow {
  readonly frozenOn: string | null;
  readonly roleExpectsAi: number;
  readonly employerValuesCertificates: number;
  readonly rubric: { parameters: Settings; evidenceStrength: Settings; credentialStrength: Settings };
  readonly criteria: readonly {
    key: string;
    name: string;
    question: string;
    weight: number;
    credentialCeiling: number;
  }[];
  readonly reviewers: number;
  readonly total: number;
  readonly columns: RankingColumns;
  readonly withheld: readonly { applicationId: string; number: number }[];
  readonly missing: readonly MissingReviews[] | null;
}

/** How many of those whose review is missing are named. */
const NAMED = Prisma.sql`4`;

const MISSING = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('memberId', p.id, 'name', p.name, 'count', p.count, 'applicants', p.applicants)
                  ORDER BY p.count DESC, p.name), '[]'::json)
  FROM (
    SELECT me.id, u.name, count(*)::int AS count, (array_agg(c.name ORDER BY a.number))[1:${NAMED}] AS applicants
    FROM "PanelMember" pm
    JOIN "Member" me ON me.id = pm."memberId" AND me."deactivatedAt" IS NULL
    JOIN "User" u ON u.id = me."userId"
    JOIN "Application" a ON a."openingId" = pm."openingId" AND a.status = 'ACTIVE'
    JOIN "Candidate" c ON c.id = a."candidateId"
    WHERE pm."openingId" = o.id AND pm."isReviewing" AND o.status = 'OPEN'
      AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL) AND NOT EXISTS (
      SELECT 1 FROM "Review" r WHERE r."applicationId" = a.id AND r."memberId" = me.id
        AND (r."submittedAt" IS NOT NULL OR r."excusedAt" IS NOT NULL))
    GROUP BY me.id, u.name) p)`;

/** A column of the table as one JSON array; an empty one when there is no row. */
function column(value: string): Prisma.Sql {
  return Prisma.raw(`coalesce(json_agg(v.${value}), '[]'::json)`);
}

const COLUMNS = Prisma.sql`(SELECT json_build_object(
  'applicationId', ${column("id")}, 'name', ${column("name")}, 'support', ${column("support")}, 'low', ${column("low")},
  'high', ${column("high")}, 'sd', ${column("sd")}, 'credentialStrength', ${column('"credentialStrength"')},
  'isRated', ${column('"isRated"')}, 'outcomeCount', ${column('"outcomeCount"')},
  'uncheckedCount', ${column('"uncheckedCount"')}, 'credentialCount', ${column('"credentialCount"')},
  'reviewCount', ${column('"reviewCount"')}, 'mix', ${column("mix")},
  'measures', (SELECT json_object_agg(k.key, (SELECT json_build_object(
      'demonstrated', ${column("measures -> k.key -> 'demonstrated'")}, 'variance', ${column("measures -> k.key -> 'variance'")},
      'checkedShare', ${column("measures -> k.key -> 'checkedShare'")}) FROM visible v)) FROM criteria k))
  FROM visible v)`;

/**
 * The ranking as one row of JSON made by PostgreSQL: an array a column, so that nothing is built row by row on the way.
 * What is withheld from the actor is in no column; `first` cuts the columns off, not the rest.
 */
export function rankingQuery(actor: Actor, sight: OpeningSight, first: number | undefined): Prisma.Sql {
  const withheld = sight.isReviewing ? isWithheld(actor) : Prisma.sql`FALSE`;
  const cut = first === undefined ? Prisma.empty : Prisma.sql`LIMIT ${first}`;
  return Prisma.sql`
    WITH applicants AS MATERIALIZED (
      SELECT a.id, a."candidateId", a.number, ${withheld} AS withheld
      FROM "Application" a
      WHERE a."openingId" = ${sight.openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
        AND a.status = 'ACTIVE'),
    visible AS MATERIALIZED (
      SELECT a.id, c.name, s.support, s.low, s.high, s.sd, s."credentialStrength",
             coalesce(s."isRated", FALSE) AS "isRated", s."outcomeCount", s."uncheckedCount", s."credentialCount",
             s."reviewCount", s.mix, s.measures
      FROM applicants a
      JOIN "Candidate" c ON c.id = a."candidateId"
      LEFT JOIN "Score" s ON s."applicationId" = a.id
      WHERE NOT a.withheld
      ORDER BY s."isRated" DESC NULLS LAST, s.support DESC, a.id ${cut}),
    criteria AS MATERIALIZED (
      SELECT k.key, k.name, k.question, k.weight, k."credentialCeiling", k.position
      FROM "Criterion" k JOIN "Rubric" r ON r.id = k."rubricId" WHERE r."openingId" = ${sight.openingId}::uuid)
    SELECT json_build_object(
      'frozenOn', to_char(r."frozenAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD'),
      'roleExpectsAi', o."roleExpectsAi", 'employerValuesCertificates', o."employerValuesCertificates",
      'rubric', json_build_object('parameters', r.parameters, 'evidenceStrength', r."evidenceStrength",
                                  'credentialStrength', r."credentialStrength"),
      'criteria', (SELECT json_agg(json_build_object('key', k.key, 'name', k.name, 'question', k.question, 'weight', k.weight,
                     'credentialCeiling', k."credentialCeiling") ORDER BY k.position) FROM criteria k),
      'reviewers', (SELECT count(*) FROM "PanelMember" pm JOIN "Member" me ON me.id = pm."memberId"
                    WHERE pm."openingId" = o.id AND pm."isReviewing" AND me."deactivatedAt" IS NULL),
      'total', (SELECT count(*) FROM applicants a WHERE NOT a.withheld),
      'columns', ${COLUMNS},
      'withheld', (SELECT coalesce(json_agg(json_build_object('applicationId', a.id, 'number', a.number) ORDER BY a.number),
                     '[]'::json) FROM applicants a WHERE a.withheld),
      'missing', ${sight.owed > 0 ? Prisma.sql`NULL` : MISSING})::text AS answer
    FROM "Opening" o JOIN "Rubric" r ON r."openingId" = o.id
    WHERE o.id = ${sight.openingId}::uuid AND o."organizationId" = ${actor.organizationId}::uuid`;
}
