import "server-only";
import type { ExportedApplication } from "@/domain/export/export-record";
import type { ProofRecord } from "@/domain/export/record-candidate";
import type { Transaction } from "@/server/db";
import type { ExportJob } from "@/server/services/export-job";
import type { ReferenceOf } from "@/server/services/export-reference";

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly statedInFile: unknown;
}

interface CredentialRow extends Row, Omit<ProofRecord, "document" | "verifiedAt"> {
  /** Null where there is no badge, and then nothing else of one either. */
  readonly document: string | null;
  readonly verifiedAt: Date | null;
}

interface ProvenRow extends Row {
  readonly proof: ProofRecord | null;
}

function withProof({
  id,
  reference,
  statedInFile,
  document,
  verifiedAt,
  ...proof
}: CredentialRow): ProvenRow {
  const at = verifiedAt?.toISOString() ?? null;
  return {
    id,
    reference,
    statedInFile,
    proof: document === null ? null : { ...proof, document, verifiedAt: at },
  };
}

/** What rows are called in an export, and what the file said that they came from, by id. */
export interface Origins {
  readonly outcomes: ReadonlyMap<string, Row>;
  readonly evidence: ReadonlyMap<string, Row>;
  readonly credentials: ReadonlyMap<string, ProvenRow>;
}

function byId<Found extends Row>(rows: readonly Found[], nameOf: ReferenceOf): Map<string, Found> {
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
  const credentials = await tx.$queryRaw<CredentialRow[]>`
    SELECT r.id, r.reference, r."statedInFile", p.carrier::text AS carrier, p.standard::text AS standard, p.document, p.source,
           p.genuine::text AS genuine, p."genuineReason", p.theirs::text AS theirs, p."theirsReason", p."verifiedAt"
    FROM "Credential" r LEFT JOIN "CredentialProof" p ON p."credentialId" = r.id
    WHERE r."applicationId" = ANY(${ids}::uuid[])`;
  return {
    outcomes: byId(outcomes, references.OUTCOME),
    evidence: byId(evidence, references.EVIDENCE),
    credentials: byId(credentials.map(withProof), references.CREDENTIAL),
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
