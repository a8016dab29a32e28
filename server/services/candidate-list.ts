import "server-only";
import type { CandidateListInput } from "@/domain/candidate";
import { CANDIDATES_PER_PAGE, type CandidateSort } from "@/domain/candidate-sort";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { isOpeningInSight, isWithheld } from "@/server/services/sight";

/** One application as the list of candidates shows it; shares 0–1, null while nothing is rated. */
export interface CandidateRow {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly number: number;
  readonly status: "ACTIVE" | "WITHDRAWN";
  readonly name: string;
  readonly headline: string;
  readonly employer: string;
  readonly support: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly outcomeCount: number;
  readonly credentialCount: number;
  readonly addedOn: string;
}

/** An application whose name opens once the actor's own review is handed in. */
export interface WithheldRow {
  readonly applicationId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly number: number;
}

export interface CandidateList {
  readonly rows: readonly CandidateRow[];
  /** How many the search finds in all, those withheld not counted. */
  readonly total: number;
  readonly withheld: readonly WithheldRow[];
  /** Openings to filter by: those in sight. */
  readonly openings: readonly { readonly id: string; readonly title: string }[];
}

const COLUMNS: Record<CandidateSort, Prisma.Sql> = {
  name: Prisma.sql`lower(c.name)`,
  opening: Prisma.sql`lower(o.title)`,
  support: Prisma.sql`CASE WHEN s."isRated" THEN s.support END`,
  added: Prisma.sql`a."createdAt"`,
};

/** A text that LIKE takes literally. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

function found(search: string): Prisma.Sql {
  if (search === "") return Prisma.sql`TRUE`;
  const part = `%${literally(search)}%`;
  return Prisma.sql`(c.name ILIKE ${part} OR ${search} <% c.name OR c.email ILIKE ${part} OR c.headline ILIKE ${part})`;
}

function inSight(actor: Actor, openingId: string | null): Prisma.Sql {
  return Prisma.sql`a."organizationId" = ${actor.organizationId}::uuid
    AND ${isOpeningInSight(actor, Prisma.sql`a."openingId"`)}
    AND (${openingId}::uuid IS NULL OR a."openingId" = ${openingId}::uuid)
    AND NOT EXISTS (SELECT 1 FROM "Candidate" gone WHERE gone.id = a."candidateId" AND gone."mergedIntoId" IS NOT NULL)`;
}

/**
 * One page of the candidates the actor may see, one row an application. Search, order and count know only those whose
 * name is open to the actor; the others follow as numbers, in the order of their openings.
 */
export async function listCandidates(actor: Actor, input: CandidateListInput): Promise<CandidateList> {
  const { search, openingId, sort, isDescending, page } = input;
  const seen = inSight(actor, openingId);
  const where = Prisma.sql`${seen} AND NOT ${isWithheld(actor)} AND ${found(search)}`;
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const joined = Prisma.sql`"Application" a JOIN "Opening" o ON o.id = a."openingId"
    JOIN "Candidate" c ON c.id = a."candidateId" LEFT JOIN "Score" s ON s."applicationId" = a.id`;
  const [rows, [count], withheld, openings] = await Promise.all([
    db().$queryRaw<CandidateRow[]>`
      SELECT a.id AS "applicationId", c.id AS "candidateId", o.id AS "openingId", o.title AS "openingTitle", a.number,
        a.status::text AS status, c.name, c.headline, c.employer,
        CASE WHEN s."isRated" THEN s.support END AS support, CASE WHEN s."isRated" THEN s.low END AS low,
        CASE WHEN s."isRated" THEN s.high END AS high, COALESCE(s."outcomeCount", 0) AS "outcomeCount",
        COALESCE(s."credentialCount", 0) AS "credentialCount",
        to_char(a."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "addedOn"
      FROM ${joined} WHERE ${where} ORDER BY ${COLUMNS[sort]} ${direction} NULLS LAST, a.id
      LIMIT ${CANDIDATES_PER_PAGE} OFFSET ${(page - 1) * CANDIDATES_PER_PAGE}`,
    db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM ${joined} WHERE ${where}`,
    db().$queryRaw<WithheldRow[]>`
      SELECT a.id AS "applicationId", o.id AS "openingId", o.title AS "openingTitle", a.number
      FROM "Application" a JOIN "Opening" o ON o.id = a."openingId"
      WHERE ${seen} AND ${isWithheld(actor)} ORDER BY lower(o.title), o.id, a.number LIMIT 200`,
    db().$queryRaw<{ id: string; title: string }[]>`
      SELECT o.id, o.title FROM "Opening" o WHERE o."organizationId" = ${actor.organizationId}::uuid
      AND ${isOpeningInSight(actor, Prisma.sql`o.id`)} ORDER BY lower(o.title), o.id LIMIT 500`,
  ]);
  return { rows, total: count?.total ?? 0, withheld, openings };
}
