import "server-only";
import { type BlindingState, blindingState } from "@/domain/blinding-state";
import { Prisma, type Transaction } from "@/server/db";

/**
 * The fingerprint of all that decides what reviewers read of `"Application" a` by `"Candidate" c` in `"Opening" o`: texts,
 * names of files, what is masked, and the opening's policy. Words hidden by hand are left out, as hiding one more needs
 * no second look.
 */
export const TEXTS_HASH = Prisma.sql`encode(sha256(convert_to(jsonb_build_array(
  o."hiddenFields"::text[], o."asOf", c.name, c.email, c.phone, c.employer, c.school, c.links,
  (SELECT jsonb_agg(jsonb_build_array(x.id, x.statement, x.metric, x.unit, x."aiPart", x."ownPart", x.limits, x."statusNote")
    ORDER BY x.id) FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL),
  (SELECT jsonb_agg(jsonb_build_array(e.id, e.title, e.description, e."checkNote") ORDER BY e.id)
    FROM "Evidence" e JOIN "Outcome" x ON x.id = e."outcomeId" WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL),
  (SELECT jsonb_agg(jsonb_build_array(f.id, f.name) ORDER BY f.id)
    FROM "Attachment" f JOIN "Evidence" e ON e.id = f."evidenceId" JOIN "Outcome" x ON x.id = e."outcomeId"
    WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)
)::text, 'UTF8')), 'hex')`;

/** How far one application is with being looked through. */
export interface BlindingStanding {
  readonly applicationId: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly number: number;
  readonly candidateName: string;
  readonly version: number;
  readonly state: BlindingState;
  readonly checkedAt: string | null;
  /** The fingerprint of the texts now. */
  readonly hash: string;
  /** Files that reviewers do not see, as nobody has cleared them. */
  readonly withheldFiles: number;
}

type Row = Omit<BlindingStanding, "state" | "checkedAt"> & {
  readonly checkedOf: string;
  readonly checkedAt: Date | null;
};

/**
 * The standing of every application that a condition over `a`, `o` and `c` lets through, by number. For a list the
 * fingerprint is taken only where there is one to compare it with, and blank elsewhere.
 */
export async function loadBlindingStandings(
  tx: Transaction,
  where: Prisma.Sql,
  { isList = false } = {},
): Promise<BlindingStanding[]> {
  const hash = isList
    ? Prisma.sql`CASE WHEN a."masksCheckedAt" IS NULL THEN '' ELSE ${TEXTS_HASH} END`
    : TEXTS_HASH;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id AS "applicationId", o.id AS "openingId", o.title AS "openingTitle", a.number, c.name AS "candidateName",
           a.version, a."masksCheckedAt" AS "checkedAt", a."masksCheckedOf" AS "checkedOf", ${hash} AS hash,
           (SELECT count(*)::int FROM "Attachment" f JOIN "Evidence" e ON e.id = f."evidenceId"
            JOIN "Outcome" x ON x.id = e."outcomeId" WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL
            AND NOT f."isClearedForBlind") AS "withheldFiles"
    FROM "Application" a JOIN "Opening" o ON o.id = a."openingId" JOIN "Candidate" c ON c.id = a."candidateId"
    WHERE ${where} ORDER BY o.id, a.number`;
  return rows.map(({ checkedOf, checkedAt, ...row }) => {
    const at = checkedAt?.toISOString() ?? null;
    return { ...row, checkedAt: at, state: blindingState(row.hash, checkedOf, at) };
  });
}
