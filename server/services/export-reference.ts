import "server-only";
import type { ImportSubject } from "@/domain/import/import-kinds";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";

/** What a row is called in the tables of an export. */
export type ReferenceOf = (row: { readonly id: string; readonly reference: string }) => string;
export type References = Readonly<Record<ImportSubject, ReferenceOf>>;

const FROM: Readonly<Record<ImportSubject, { table: string; rows: Prisma.Sql }>> = {
  CANDIDATE: {
    table: "Candidate",
    rows: Prisma.sql`(SELECT DISTINCT c.id, c.reference, a."openingId" FROM "Candidate" c
      JOIN "Application" a ON a."candidateId" = c.id WHERE c.reference <> '')`,
  },
  OUTCOME: {
    table: "Outcome",
    rows: Prisma.sql`(SELECT o.id, o.reference, a."openingId" FROM "Outcome" o
      JOIN "Application" a ON a.id = o."applicationId" WHERE o.reference <> '')`,
  },
  EVIDENCE: {
    table: "Evidence",
    rows: Prisma.sql`(SELECT e.id, e.reference, a."openingId" FROM "Evidence" e
      JOIN "Outcome" o ON o.id = e."outcomeId" JOIN "Application" a ON a.id = o."applicationId"
      WHERE e.reference <> '')`,
  },
  CREDENTIAL: {
    table: "Credential",
    rows: Prisma.sql`(SELECT r.id, r.reference, a."openingId" FROM "Credential" r
      JOIN "Application" a ON a.id = r."applicationId" WHERE r.reference <> '')`,
  },
};

const UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

/** References that more than one row of the export goes by, or that are another row's id. */
async function loadAmbiguous(
  tx: Transaction,
  { organizationId }: Actor,
  openingId: string | null,
  subject: ImportSubject,
): Promise<Set<string>> {
  const { table, rows } = FROM[subject];
  const chosen = openingId ? Prisma.sql`AND op.id = ${openingId}::uuid` : Prisma.empty;
  const found = await tx.$queryRaw<{ reference: string }[]>`
    SELECT x.reference FROM ${rows} x JOIN "Opening" op ON op.id = x."openingId"
    WHERE op."organizationId" = ${organizationId}::uuid ${chosen}
    GROUP BY x.reference
    HAVING count(DISTINCT x.id) > 1 OR EXISTS (
      SELECT 1 FROM ${Prisma.raw(`"${table}"`)} y
      WHERE y."organizationId" = ${organizationId}::uuid AND y.id <> (min(x.id::text))::uuid
        AND y.id = CASE WHEN x.reference ~ ${UUID} THEN x.reference::uuid END)`;
  return new Set(found.map(({ reference }) => reference));
}

/**
 * How each kind of row is called in an export: by what the file it came from calls it, else by its id. A reference that two
 * go by names neither; so every name in an archive stands for one row.
 */
export async function loadReferences(
  tx: Transaction,
  actor: Actor,
  openingId: string | null,
): Promise<References> {
  const nameOf = async (subject: ImportSubject): Promise<ReferenceOf> => {
    const ambiguous = await loadAmbiguous(tx, actor, openingId, subject);
    return ({ id, reference }) => (reference === "" || ambiguous.has(reference) ? id : reference);
  };
  return {
    CANDIDATE: await nameOf("CANDIDATE"),
    OUTCOME: await nameOf("OUTCOME"),
    EVIDENCE: await nameOf("EVIDENCE"),
    CREDENTIAL: await nameOf("CREDENTIAL"),
  };
}
