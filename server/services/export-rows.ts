import "server-only";
import type { ImportSubject } from "@/domain/import/import-kinds";
import type { RowValues } from "@/domain/import/row-value";
import { Prisma, type Transaction } from "@/server/db";
import type { References } from "@/server/services/export-reference";
import {
  type CredentialStored,
  credentialValue,
  type EvidenceStored,
  evidenceValue,
  type OutcomeStanding,
  standingOf,
} from "@/server/services/export-stated";

/** The person of a row, as every table names them. */
interface Whose {
  readonly openingTitle: string;
  readonly candidateId: string;
  readonly candidateReference: string;
  readonly candidateName: string;
  readonly candidateEmail: string;
}

/** A row of a table of an export, and the opening it is from. */
export interface ExportedRow<Subject extends ImportSubject> {
  readonly openingTitle: string;
  readonly value: RowValues[Subject];
}

const WHOSE = Prisma.sql`op.title AS "openingTitle", c.id AS "candidateId", c.reference AS "candidateReference",
  c.name AS "candidateName", COALESCE(c.email, '') AS "candidateEmail"`;
const PEOPLE = Prisma.sql`JOIN "Candidate" c ON c.id = a."candidateId" JOIN "Opening" op ON op.id = a."openingId"`;

const day = (column: string) => Prisma.raw(`to_char(${column}, 'YYYY-MM-DD')`);

function personOf(row: Whose, references: References) {
  const { candidateId: id, candidateReference: reference, candidateName: name, candidateEmail: email } = row;
  return { reference: references.CANDIDATE({ id, reference }), name, email };
}

type Loaded<Stored> = Stored &
  Whose & { readonly id: string; readonly reference: string; readonly number: number };

/** In the order of applications, and within one of what rows are called: that order survives an import. */
function inOrder<Stored>(rows: Loaded<Stored>[], nameOf: (row: Loaded<Stored>) => string) {
  return rows
    .map((row) => ({ row, name: nameOf(row) }))
    .sort(
      (one, other) =>
        one.row.number - other.row.number || (one.name < other.name ? -1 : Number(one.name > other.name)),
    );
}

type Load<Subject extends ImportSubject> = (
  tx: Transaction,
  applicationIds: readonly string[],
  references: References,
) => Promise<ExportedRow<Subject>[]>;

const candidates: Load<"CANDIDATE"> = async (tx, ids, references) => {
  type Stored = Whose &
    Omit<RowValues["CANDIDATE"]["candidate"], "name" | "email"> &
    Pick<RowValues["CANDIDATE"], "status">;
  const rows = await tx.$queryRaw<Stored[]>`
    SELECT ${WHOSE}, COALESCE(c.phone, '') AS phone, c.headline, c.employer, c.school, COALESCE(c.links, '{}') AS links, a.status::text AS status
    FROM "Application" a ${PEOPLE} WHERE a.id = ANY(${[...ids]}::uuid[]) ORDER BY a.number`;
  return rows.map((row) => {
    const { phone, headline, employer, school, links, status, openingTitle } = row;
    const person = personOf(row, references);
    const { name, email } = person;
    return {
      openingTitle,
      value: { person, candidate: { name, email, phone, headline, employer, school, links }, status },
    };
  });
};

const outcomes: Load<"OUTCOME"> = async (tx, ids, references) => {
  type Stored = RowValues["OUTCOME"]["outcome"] & OutcomeStanding;
  const rows = await tx.$queryRaw<Loaded<Stored>[]>`
    SELECT ${WHOSE}, a.number, o.id, o.reference, o.statement, o.source::text AS source, o.metric, o.unit, o.baseline, o.after,
           ${day('o."periodStart"')} AS "periodStart", ${day('o."periodEnd"')} AS "periodEnd", o.frequency::text AS frequency,
           o."aiPart", o."ownPart", o.limits, o.relevance::text AS relevance, o.status::text AS status, o."statusNote",
           (SELECT s."statedInFile" FROM "Evidence" s WHERE s."outcomeId" = o.id AND s."isStatement" LIMIT 1) AS "statedInFile"
    FROM "Application" a ${PEOPLE} JOIN "Outcome" o ON o."applicationId" = a.id
    WHERE a.id = ANY(${[...ids]}::uuid[]) AND o."mergedIntoId" IS NULL`;
  return inOrder(rows, references.OUTCOME).map(({ row, name: reference }) => {
    const { statement, source, metric, unit, baseline, after, periodStart, periodEnd, ...rest } = row;
    const { frequency, aiPart, ownPart, limits, relevance, openingTitle } = rest;
    const measured = { metric, unit, baseline, after, periodStart, periodEnd };
    const outcome = { statement, source, ...measured, frequency, aiPart, ownPart, limits, relevance };
    return {
      openingTitle,
      value: { person: personOf(row, references), reference, outcome, ...standingOf(row) },
    };
  });
};

const evidence: Load<"EVIDENCE"> = async (tx, ids, references) => {
  type Stored = EvidenceStored & { outcomeId: string; outcomeReference: string; statement: string };
  const rows = await tx.$queryRaw<Loaded<Stored>[]>`
    SELECT ${WHOSE}, a.number, e.id, e.reference, e.kind::text AS kind, e."isStatement", e.title, e.description, e.link,
           e."checkStatus"::text AS "checkStatus", e."checkNote", e."checkedAt", e."statedInFile",
           COALESCE(u.name, rr.name || ', referee', '') AS "checkedBy",
           o.id AS "outcomeId", o.reference AS "outcomeReference", o.statement
    FROM "Application" a ${PEOPLE} JOIN "Outcome" o ON o."applicationId" = a.id JOIN "Evidence" e ON e."outcomeId" = o.id
    LEFT JOIN "Member" m ON m.id = e."checkedById" LEFT JOIN "User" u ON u.id = m."userId"
    LEFT JOIN "RefereeRequest" rr ON rr."evidenceId" = e.id
    WHERE a.id = ANY(${[...ids]}::uuid[]) AND o."mergedIntoId" IS NULL`;
  const outcomeOf = ({ outcomeId: id, outcomeReference: reference }: Stored) =>
    references.OUTCOME({ id, reference });
  const nameOf = (row: Loaded<Stored>) =>
    `${outcomeOf(row)}\u0000${Number(!row.isStatement)}${references.EVIDENCE(row)}`;
  return inOrder(rows, nameOf).map(({ row }) => ({
    openingTitle: row.openingTitle,
    value: {
      person: personOf(row, references),
      outcome: { reference: outcomeOf(row), statement: row.statement },
      // The statement comes with its outcome, and is known by it.
      reference: row.isStatement ? row.reference : references.EVIDENCE(row),
      ...evidenceValue(row),
    },
  }));
};

const credentials: Load<"CREDENTIAL"> = async (tx, ids, references) => {
  const rows = await tx.$queryRaw<Loaded<CredentialStored>[]>`
    SELECT ${WHOSE}, a.number, r.id, r.reference, r.title, r.issuer, r.kind::text AS kind, ${day('r."issuedOn"')} AS "issuedOn",
           ${day('r."expiresOn"')} AS "expiresOn", r.grade, r."testsSpecificSkills"::text AS "testsSpecificSkills",
           r."appliesToOpening"::text AS "appliesToOpening", r."includesPracticalWork"::text AS "includesPracticalWork",
           r."servesObjective"::text AS "servesObjective", r.genuineness::text AS genuineness, r."genuinenessNote", r.link,
           r."statedInFile"
    FROM "Application" a ${PEOPLE} JOIN "Credential" r ON r."applicationId" = a.id
    WHERE a.id = ANY(${[...ids]}::uuid[]) AND r."mergedIntoId" IS NULL`;
  return inOrder(rows, references.CREDENTIAL).map(({ row, name: reference }) => ({
    openingTitle: row.openingTitle,
    value: { person: personOf(row, references), reference, ...credentialValue(row) },
  }));
};

/** The rows of each table of an export, for some applications of its scope. */
export const EXPORTED_ROWS: { readonly [Subject in ImportSubject]: Load<Subject> } = {
  CANDIDATE: candidates,
  OUTCOME: outcomes,
  EVIDENCE: evidence,
  CREDENTIAL: credentials,
};
