import "server-only";
import { likePattern, type SearchInput } from "@/domain/search";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { isOpeningInSight, isPersonWithheld } from "@/server/services/sight";

const MOST_OF_A_KIND = 6;
const SHORTEST = 2;

interface Found {
  readonly kind: "person" | "opening" | "outcome";
  readonly label: string;
  readonly detail: string;
  readonly openingId: string;
  readonly applicationId: string | null;
  readonly outcomeId: string | null;
}

/** Where a hit is worth most: at its start, then by likeness (pg_trgm). */
function byLikeness(column: Prisma.Sql, text: string): Prisma.Sql {
  return Prisma.sql`(${column} ILIKE ${`${likePattern(text).slice(1)}`}) DESC, similarity(${column}, ${text}) DESC`;
}

function openings(actor: Actor, text: string): Prisma.Sql {
  return Prisma.sql`(SELECT 'opening' AS kind, o.title AS label, o.location AS detail, o.id AS "openingId",
      NULL::uuid AS "applicationId", NULL::uuid AS "outcomeId"
    FROM "Opening" o WHERE o."organizationId" = ${actor.organizationId}::uuid AND o.title ILIKE ${likePattern(text)}
      AND ${isOpeningInSight(actor, Prisma.sql`o.id`)}
    ORDER BY ${byLikeness(Prisma.sql`o.title`, text)}, o.id LIMIT ${MOST_OF_A_KIND})`;
}

function people(actor: Actor, text: string): Prisma.Sql {
  return Prisma.sql`(SELECT 'person', c.name, o.title, o.id, a.id, NULL::uuid
    FROM "Candidate" c JOIN "Application" a ON a."candidateId" = c.id JOIN "Opening" o ON o.id = a."openingId"
    WHERE c."organizationId" = ${actor.organizationId}::uuid AND c.name ILIKE ${likePattern(text)}
      AND c."mergedIntoId" IS NULL
      AND ${isOpeningInSight(actor, Prisma.sql`o.id`)}
      -- A person under review anywhere is not found by name at all: a hit elsewhere would say who stands behind a number.
      AND NOT ${isPersonWithheld(actor)}
    ORDER BY ${byLikeness(Prisma.sql`c.name`, text)}, a.id LIMIT ${MOST_OF_A_KIND})`;
}

function outcomes(actor: Actor, text: string): Prisma.Sql {
  return Prisma.sql`(SELECT 'outcome', oc.statement, c.name, o.id, a.id, oc.id
    FROM "Outcome" oc JOIN "Application" a ON a.id = oc."applicationId" JOIN "Candidate" c ON c.id = a."candidateId"
    JOIN "Opening" o ON o.id = a."openingId"
    WHERE oc."organizationId" = ${actor.organizationId}::uuid AND oc.statement ILIKE ${likePattern(text)}
      AND oc."mergedIntoId" IS NULL
      AND ${isOpeningInSight(actor, Prisma.sql`o.id`)} AND NOT ${isPersonWithheld(actor)}
    ORDER BY ${byLikeness(Prisma.sql`oc.statement`, text)}, oc.id LIMIT ${MOST_OF_A_KIND})`;
}

/** Openings, people and outcomes whose words hold the text; nothing that is withheld from the actor. */
export async function search(actor: Actor, { text }: SearchInput): Promise<Found[]> {
  if (text.length < SHORTEST) return [];
  return db().$queryRaw<Found[]>`
    ${openings(actor, text)} UNION ALL ${people(actor, text)} UNION ALL ${outcomes(actor, text)}`;
}
