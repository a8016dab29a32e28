import type { ImportSubject } from "@/domain/import/import-kinds";
import { personOf } from "@/domain/import/row-person";
import type { CandidateRow, CredentialRow, EvidenceRow, OutcomeRow } from "@/domain/import/row-schemas";
import type { RowValues, StatedInFile } from "@/domain/import/row-value";

/** What is said, without what is left blank; that nothing was checked says nothing. */
function stated(said: StatedInFile, nothing: readonly string[]): StatedInFile {
  return Object.fromEntries(
    Object.entries(said).filter(([, text]) => text !== "" && !nothing.includes(text.toLowerCase())),
  );
}

function candidateOf(row: CandidateRow): RowValues["CANDIDATE"] {
  const { candidateReference: _, candidateName: name, candidateEmail: email, status, ...rest } = row;
  return { person: personOf(row), candidate: { ...rest, name, email }, status };
}

function outcomeOf(row: OutcomeRow): RowValues["OUTCOME"] {
  const { candidateReference: _, candidateName: __, candidateEmail: ___, ...rest } = row;
  const { reference, status, statusNote, ...outcome } = rest;
  return { person: personOf(row), reference, outcome, status, statusNote };
}

function evidenceOf(row: EvidenceRow): RowValues["EVIDENCE"] {
  const { kind, title, description, link, checkStatus, checkNote, checkedBy, checkedAt } = row;
  return {
    person: personOf(row),
    outcome: { reference: row.outcomeReference, statement: row.outcomeStatement },
    reference: row.reference,
    evidence: { kind, title, description, link },
    isStatement: row.isStatement,
    statedInFile: stated({ checkStatus, checkNote, checkedBy, checkedAt }, ["unchecked", "no"]),
  };
}

function credentialOf(row: CredentialRow): RowValues["CREDENTIAL"] {
  const { candidateReference: _, candidateName: __, candidateEmail: ___, ...rest } = row;
  const {
    reference,
    statedGenuineness: genuineness,
    statedGenuinenessNote: genuinenessNote,
    ...credential
  } = rest;
  return {
    person: personOf(row),
    reference,
    credential,
    statedInFile: stated({ genuineness, genuinenessNote }, ["stated", "only stated"]),
  };
}

/** A row that its rules found good, as what it tells. */
export function rowValueOf(subject: ImportSubject, row: unknown): RowValues[ImportSubject] {
  switch (subject) {
    case "CANDIDATE":
      return candidateOf(row as CandidateRow);
    case "OUTCOME":
      return outcomeOf(row as OutcomeRow);
    case "EVIDENCE":
      return evidenceOf(row as EvidenceRow);
    case "CREDENTIAL":
      return credentialOf(row as CredentialRow);
  }
}
