import "server-only";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { seeImport } from "@/server/services/import-record";
import { isPersonWithheld } from "@/server/services/sight";

/** How many people of an import are shown at once. */
const PER_PAGE = 50;

/** Somebody of whom a file brought something. */
export interface ImportedName {
  readonly applicationId: string;
  readonly number: number;
  readonly name: string;
  /** Of this import: outcomes it made, drafts that still wait, and certificates. */
  readonly outcomes: number;
  readonly drafts: number;
  readonly credentials: number;
}

export interface ImportedNames {
  readonly people: readonly ImportedName[];
  /** For the next page, or null at the end. */
  readonly nextCursor: number | null;
}

/** Of whom an import brought something, by candidate number; who was there before and got more is among them. */
export function listImportPeople(
  actor: Actor,
  { id, cursor }: { id: string; cursor: number | null },
): Promise<ImportedNames> {
  return inTransaction(async (tx) => {
    const { openingId } = await seeImport(tx, actor, "import.get", id);
    const people = await tx.$queryRaw<ImportedName[]>`
      SELECT a.id AS "applicationId", a.number, c.name,
        (SELECT count(*)::int FROM "Outcome" o WHERE o."applicationId" = a.id AND o."importId" = ${id}::uuid) AS outcomes,
        (SELECT count(*)::int FROM "OutcomeDraft" d WHERE d."applicationId" = a.id AND d."importId" = ${id}::uuid) AS drafts,
        (SELECT count(*)::int FROM "Credential" k WHERE k."applicationId" = a.id AND k."importId" = ${id}::uuid) AS credentials
      FROM "Application" a JOIN "Candidate" c ON c.id = a."candidateId"
      WHERE a."openingId" = ${openingId}::uuid AND a.number > ${cursor ?? 0}
        AND a."organizationId" = ${actor.organizationId}::uuid AND NOT ${isPersonWithheld(actor)} AND (
        a."importId" = ${id}::uuid
        OR a.id IN (SELECT "applicationId" FROM "Outcome" WHERE "importId" = ${id}::uuid)
        OR a.id IN (SELECT "applicationId" FROM "OutcomeDraft" WHERE "importId" = ${id}::uuid)
        OR a.id IN (SELECT "applicationId" FROM "Credential" WHERE "importId" = ${id}::uuid)
        OR a.id IN (SELECT o."applicationId" FROM "Evidence" e JOIN "Outcome" o ON o.id = e."outcomeId"
                    WHERE e."importId" = ${id}::uuid))
      ORDER BY a.number LIMIT ${PER_PAGE + 1}`;
    const shown = people.slice(0, PER_PAGE);
    return { people: shown, nextCursor: people.length > PER_PAGE ? (shown.at(-1)?.number ?? null) : null };
  });
}
