import "server-only";
import type { ImportedCredential, ImportedDraft } from "@/domain/import/imported-person";
import type { ImportedEvidence, ImportedOutcome, StatedInFile } from "@/domain/import/imported-row";
import { isMeasured } from "@/domain/outcome-fields";
import { ownWordKind } from "@/domain/scoring/evidence-as-counted";
import type { Transaction } from "@/server/db";
import { type Column, type InsertScope, insertRows } from "@/server/services/import-insert";
import type { PlacedRow } from "@/server/services/import-place";
import { STATEMENT_TITLE } from "@/server/services/outcome-statement";
import { orderedIds } from "@/server/services/row-id";

type Identified<Piece> = Piece & { readonly id: string };
type OfApplication<Piece> = Identified<Piece> & { readonly applicationId: string };
type EvidenceRow = Identified<ImportedEvidence> & {
  readonly outcomeId: string;
  readonly isStatement: boolean;
};

const text = (value: string | number | null) => (value === null ? "" : String(value));

const OUTCOME: readonly Column<OfApplication<ImportedOutcome>>[] = [
  { name: "id", type: "uuid", of: ({ id }) => id },
  { name: "applicationId", type: "uuid", of: ({ applicationId }) => applicationId },
  { name: "reference", type: "text", of: ({ reference }) => reference },
  ...(["statement", "metric", "unit", "aiPart", "ownPart", "limits"] as const).map(
    (name) => ({ name, type: "text", of: ({ outcome }) => outcome[name] }) satisfies Column<ImportedOutcome>,
  ),
  ...(["baseline", "after"] as const).map(
    (name) =>
      ({ name, type: "float8", of: ({ outcome }) => text(outcome[name]) }) satisfies Column<ImportedOutcome>,
  ),
  ...(["periodStart", "periodEnd"] as const).map(
    (name) =>
      ({ name, type: "date", of: ({ outcome }) => text(outcome[name]) }) satisfies Column<ImportedOutcome>,
  ),
  { name: "source", type: '"OutcomeSource"', of: ({ outcome }) => outcome.source },
  { name: "frequency", type: '"OutcomeFrequency"', of: ({ outcome }) => text(outcome.frequency) },
  { name: "relevance", type: '"Relevance"', of: ({ outcome }) => outcome.relevance },
];

const json = (stated: StatedInFile) => JSON.stringify(stated);

const EVIDENCE: readonly Column<EvidenceRow>[] = [
  { name: "id", type: "uuid", of: ({ id }) => id },
  { name: "outcomeId", type: "uuid", of: ({ outcomeId }) => outcomeId },
  { name: "kind", type: '"EvidenceKind"', of: ({ kind }) => kind },
  { name: "isStatement", type: "boolean", of: ({ isStatement }) => String(isStatement) },
  ...(["reference", "title", "description", "link"] as const).map(
    (name) => ({ name, type: "text", of: (row) => row[name] }) satisfies Column<EvidenceRow>,
  ),
  { name: "statedInFile", type: "jsonb", of: ({ statedInFile }) => json(statedInFile) },
];

const CREDENTIAL: readonly Column<OfApplication<ImportedCredential>>[] = [
  { name: "id", type: "uuid", of: ({ id }) => id },
  { name: "applicationId", type: "uuid", of: ({ applicationId }) => applicationId },
  { name: "reference", type: "text", of: ({ reference }) => reference },
  ...(["title", "issuer", "link"] as const).map(
    (name) =>
      ({ name, type: "text", of: ({ credential }) => credential[name] }) satisfies Column<ImportedCredential>,
  ),
  { name: "kind", type: '"CredentialKind"', of: ({ credential }) => credential.kind },
  { name: "issuedOn", type: "date", of: ({ credential }) => credential.issuedOn },
  { name: "expiresOn", type: "date", of: ({ credential }) => text(credential.expiresOn) },
  { name: "grade", type: "float8", of: ({ credential }) => text(credential.grade) },
  ...(["testsSpecificSkills", "appliesToOpening", "includesPracticalWork", "servesObjective"] as const).map(
    (name) =>
      ({
        name,
        type: '"ChecklistAnswer"',
        of: ({ credential }) => credential[name],
      }) satisfies Column<ImportedCredential>,
  ),
  { name: "statedInFile", type: "jsonb", of: ({ statedInFile }) => json(statedInFile) },
];

function draftColumns({
  memberId,
}: InsertScope): readonly Column<OfApplication<ImportedDraft> & { position: number }>[] {
  return [
    { name: "id", type: "uuid", of: ({ id }) => id },
    { name: "applicationId", type: "uuid", of: ({ applicationId }) => applicationId },
    { name: "origin", type: '"DraftOrigin"', of: () => "IMPORT" },
    { name: "sourceText", type: "text", of: ({ sourceText }) => sourceText },
    { name: "outcome", type: "jsonb", of: ({ outcome }) => JSON.stringify(outcome) },
    { name: "evidence", type: "jsonb", of: ({ evidence }) => JSON.stringify(evidence) },
    { name: "position", type: "int", of: ({ position }) => String(position) },
    { name: "createdById", type: "uuid", of: () => memberId ?? "" },
  ];
}

/** A candidate's own word, which is evidence by itself, as `keepStatement` makes it of an outcome entered by hand. */
function statementOf(
  nextId: () => string,
  { id: outcomeId, outcome, statedInFile }: Identified<ImportedOutcome>,
): EvidenceRow[] {
  if (outcome.source === "TEAM") return [];
  const kind = ownWordKind(isMeasured(outcome));
  const said = { kind, title: STATEMENT_TITLE, description: "", link: "", reference: "", statedInFile };
  return [{ ...said, id: nextId(), outcomeId, isStatement: true }];
}

/** Stores what these rows bring for whom they are about. */
export async function insertPieces(
  tx: Transaction,
  scope: InsertScope,
  rows: readonly PlacedRow[],
  firstPosition: number,
): Promise<void> {
  const nextId = orderedIds(scope.at);
  const own = <Piece>(of: (row: PlacedRow) => readonly Piece[]) =>
    rows.flatMap((row) =>
      of(row).map((piece) => ({ ...piece, id: nextId(), applicationId: row.applicationId })),
    );
  const outcomes = rows.flatMap((row) =>
    row.outcomes.map((outcome) => ({ ...outcome, applicationId: row.applicationId })),
  );
  const evidence = outcomes.flatMap((outcome) => [
    ...statementOf(nextId, outcome),
    ...outcome.evidence.map((piece) => ({
      ...piece,
      id: nextId(),
      outcomeId: outcome.id,
      isStatement: false,
    })),
  ]);
  const supports = rows.flatMap((row) =>
    row.supports.map(({ outcomeId, evidence: piece }) => ({
      ...piece,
      id: nextId(),
      outcomeId,
      isStatement: false,
    })),
  );
  await insertRows(tx, scope, "Outcome", OUTCOME, outcomes);
  await insertRows(tx, scope, "Evidence", EVIDENCE, [...evidence, ...supports]);
  const drafts = own((row) => row.drafts).map((draft, index) => ({
    ...draft,
    position: firstPosition + index,
  }));
  await insertRows(tx, scope, "OutcomeDraft", draftColumns(scope), drafts);
  await insertRows(
    tx,
    scope,
    "Credential",
    CREDENTIAL,
    own((row) => row.credentials),
  );
}
