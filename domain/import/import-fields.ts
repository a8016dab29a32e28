import { CANDIDATE_FIELDS } from "@/domain/import/candidate-fields";
import { CREDENTIAL_FIELDS } from "@/domain/import/credential-fields";
import { EVIDENCE_FIELDS } from "@/domain/import/evidence-fields";
import type { ImportField } from "@/domain/import/import-field";
import type { ImportSubject } from "@/domain/import/import-kinds";
import { OUTCOME_FIELDS } from "@/domain/import/outcome-fields";

/** What a row can tell, by what it is about, in the order of the columns of an export. */
export const IMPORT_FIELDS: Readonly<Record<ImportSubject, readonly ImportField[]>> = {
  CANDIDATE: CANDIDATE_FIELDS,
  OUTCOME: OUTCOME_FIELDS,
  EVIDENCE: EVIDENCE_FIELDS,
  CREDENTIAL: CREDENTIAL_FIELDS,
};

/** The columns of an export, in their order: each field but those another one carries. */
export function exportFields(subject: ImportSubject): readonly ImportField[] {
  return IMPORT_FIELDS[subject].filter(({ isReadOnly }) => !isReadOnly);
}

/** A field by its key, or undefined. `fieldOf("OUTCOME", "statement")?.heading` is "Statement". */
export function fieldOf(subject: ImportSubject, key: string): ImportField | undefined {
  return IMPORT_FIELDS[subject].find((field) => field.key === key);
}
