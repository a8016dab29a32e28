import "server-only";
import type { ExportedApplication } from "@/domain/export/export-record";
import type { Transaction } from "@/server/db";
import type { ExportJob } from "@/server/services/export-job";
import type { ReferenceOf } from "@/server/services/export-reference";

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly statedInFile: unknown;
}

/** What rows are called in an export, and what the file said that they came from, by id. */
export interface Origins {
  readonly outcomes: ReadonlyMap<string, Row>;
  readonly evidence: ReadonlyMap<string, Row>;
  readonly credentials: ReadonlyMap<string, Row>;
}

function byId(rows: readonly Row[], nameOf: ReferenceOf): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, { ...row, reference: nameOf(row) }]));
}

/** Where the rows of some applications came from. */
export async function loadOrigins(
  { tx, references }: ExportJob,
  applicationIds: readonly string[],
): Promise<Origins> {
  const ids = [...applicationIds];
  const outcomes = await tx.$queryRaw<Row[]>`
    SELECT o.id, o.reference, NULL AS "statedInFile" FROM "Outcome" o WHERE o."applicationId" = ANY(${ids}::uuid[])`;
  const evidence = await tx.$queryRaw<Row[]>`
    SELECT e.id, e.reference, e."statedInFile" FROM "Outcome" o JOIN "Evidence" e ON e."outcomeId" = o.id
    WHERE o."applicationId" = ANY(${ids}::uuid[])`;
  const credentials = await tx.$queryRaw<Row[]>`
    SELECT r.id, r.reference, r."statedInFile" FROM "Credential" r WHERE r."applicationId" = ANY(${ids}::uuid[])`;
  return {
    outcomes: byId(outcomes, references.OUTCOME),
    evidence: byId(evidence, references.EVIDENCE),
    credentials: byId(credentials, references.CREDENTIAL),
  };
}

type Person = Pick<ExportedApplication, "status" | "candidate" | "score">;

interface PersonRow {
  readonly applicationId: string;
  readonly status: Person["status"];
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly headline: string;
  readonly employer: string;
  readonly school: string;
  readonly links: string[];
  readonly support: number | null;
  readonly low: number;
  readonly high: number;
  readonly isRated: boolean;
  readonly scoringVersion: string;
  readonly computedAt: Date;
}

function loadPersonRows(tx: Transaction, applicationIds: readonly string[]): Promise<PersonRow[]> {
  return tx.$queryRaw<PersonRow[]>`
    SELECT a.id AS "applicationId", a.status::text AS status, c.id, c.reference, c.name, COALESCE(c.email, '') AS email,
           COALESCE(c.phone, '') AS phone, c.headline, c.employer, c.school, COALESCE(c.links, '{}') AS links,
           s.support, s.low, s.high, s."isRated", s."scoringVersion", s."computedAt"
    FROM "Application" a JOIN "Candidate" c ON c.id = a."candidateId" LEFT JOIN "Score" s ON s."applicationId" = a.id
    WHERE a.id = ANY(${[...applicationIds]}::uuid[])`;
}

/** Who some applications are of, and how they stand, by application. */
export async function loadPeople(
  { tx, references }: ExportJob,
  applicationIds: readonly string[],
): Promise<Map<string, Person>> {
  const rows = await loadPersonRows(tx, applicationIds);
  return new Map(
    rows.map(
      ({ applicationId, status, support, low, high, isRated, scoringVersion, computedAt, ...person }) => {
        const score =
          support === null
            ? null
            : { support, low, high, isRated, scoringVersion, computedAt: computedAt.toISOString() };
        const candidate = { ...person, reference: references.CANDIDATE(person) };
        return [applicationId, { status, candidate, score }];
      },
    ),
  );
}
