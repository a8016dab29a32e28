import "server-only";
import { fold } from "@/domain/blinding-fold";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { arrayText } from "@/server/services/array-text";
import { isPersonWithheld } from "@/server/services/sight";

/** Somebody a row can be about. */
export interface KnownPerson {
  readonly candidateId: string;
  /** Null: known to the organization, and not in this opening yet. */
  applicationId: string | null;
  /** In lower case, or empty. */
  readonly email: string;
  readonly reference: string;
  readonly name: string;
}

/** A name as it is compared: without accents, in small letters. */
export function nameKey(name: string): string {
  return fold(name).text.trim();
}

const said = Prisma.raw(`coalesce(c.email, '') AS email, c.reference, c.name`);

/** Everybody who is in an opening and not withheld from the actor, the first to come first. */
export function loadPeopleHere(tx: Transaction, actor: Actor, openingId: string): Promise<KnownPerson[]> {
  return tx.$queryRaw<KnownPerson[]>`
    SELECT c.id AS "candidateId", ap.id AS "applicationId", ${said}
    FROM "Application" ap JOIN "Candidate" c ON c.id = ap."candidateId"
    WHERE ap."openingId" = ${openingId}::uuid AND ap."organizationId" = ${actor.organizationId}::uuid
      AND c."mergedIntoId" IS NULL AND NOT ${isPersonWithheld(actor)}
    ORDER BY ap.number`;
}

/** Those of the whole organization who have one of these addresses and are not withheld from the actor, the oldest first. */
export async function loadPeopleByEmail(
  tx: Transaction,
  actor: Actor,
  emails: readonly string[],
): Promise<KnownPerson[]> {
  if (emails.length === 0) return [];
  // "OFFSET 0" has each address looked up by itself: while many are being entered the database does not know how many there
  // are, and would go through everybody in the organization for every lot.
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM unnest(${arrayText(emails)}::text[]) AS wanted(email) CROSS JOIN LATERAL (
      SELECT id FROM "Candidate"
      WHERE "organizationId" = ${actor.organizationId}::uuid AND email = wanted.email OFFSET 0
    ) c`;
  // Mostly nobody; and asking who is withheld of everybody at once would look through the whole organization.
  if (found.length === 0) return [];
  return tx.$queryRaw<KnownPerson[]>`
    SELECT c.id AS "candidateId", NULL::text AS "applicationId", ${said}
    FROM "Candidate" c
    WHERE c.id = ANY(${found.map(({ id }) => id)}::uuid[]) AND c."organizationId" = ${actor.organizationId}::uuid
      AND c."mergedIntoId" IS NULL AND NOT ${isPersonWithheld(actor)}
    ORDER BY c."createdAt", c.id`;
}
