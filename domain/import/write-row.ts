import { writeLinks } from "@/domain/import/cell-links";
import { choiceNameOf } from "@/domain/import/choice";
import type { ImportField } from "@/domain/import/import-field";
import { exportFields } from "@/domain/import/import-fields";
import type { ImportSubject } from "@/domain/import/import-kinds";
import type { RowPerson, RowValues } from "@/domain/import/row-value";
import { neutralizeCell } from "@/domain/import/spreadsheet-cell";

/** A cell of an export: a number stays one, a text is neutralised, null is blank. */
export type WrittenCell = string | number | null;

type Flat = Readonly<Record<string, unknown>>;

function ofPerson({ reference, name, email }: RowPerson): Flat {
  return { candidateReference: reference, candidateName: name, candidateEmail: email };
}

const FLATTEN: { readonly [Subject in ImportSubject]: (value: RowValues[Subject]) => Flat } = {
  CANDIDATE: ({ person, candidate, status }) => ({ ...candidate, ...ofPerson(person), status }),
  OUTCOME: ({ person, outcome, ...rest }) => ({ ...outcome, ...rest, ...ofPerson(person) }),
  EVIDENCE: ({ person, outcome, evidence, statedInFile, ...rest }) => ({
    ...evidence,
    ...rest,
    ...statedInFile,
    ...ofPerson(person),
    outcomeReference: outcome.reference,
    outcomeStatement: outcome.statement,
  }),
  CREDENTIAL: ({
    person,
    credential: { genuineness: _, genuinenessNote: __, ...told },
    statedInFile,
    ...rest
  }) => ({
    ...told,
    ...rest,
    ...statedInFile,
    ...ofPerson(person),
  }),
};

function writeCell({ kind }: ImportField, value: unknown): WrittenCell {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "Yes" : null;
  if (Array.isArray(value)) return value.length > 0 ? neutralizeCell(writeLinks(value)) : null;
  const text = String(value);
  return neutralizeCell(kind.type === "choice" ? choiceNameOf(text, kind.choices) : text);
}

/** A row of an export, in the order of `exportFields(subject)`; `readRow` reads the very same value from it. */
export function writeRow<Subject extends ImportSubject>(
  subject: Subject,
  value: RowValues[Subject],
): WrittenCell[] {
  const flat = FLATTEN[subject](value);
  return exportFields(subject).map((field) => writeCell(field, flat[field.key]));
}
