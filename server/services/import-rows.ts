import "server-only";
import type { ImportSubject } from "@/domain/import/import-kinds";
import type { ImportedRow, ImportIssue, StatedInFile } from "@/domain/import/imported-row";
import type { RowPerson, RowProblem, RowValues } from "@/domain/import/row-value";

/** Whom a row names, with nothing else known of them. */
function nobody({ reference, name, email }: RowPerson): ImportedRow {
  return {
    ...{ reference, name, email, phone: "", headline: "", employer: "", school: "", links: [] },
    ...{ isWithdrawn: false, outcomes: [], supports: [], draftOutcomes: [], credentials: [] },
  };
}

/** What is stored of a row of a table, by what its rows are. */
const STORED: { readonly [Subject in ImportSubject]: (value: RowValues[Subject]) => ImportedRow } = {
  CANDIDATE: ({ person, candidate, status }) => {
    return { ...nobody(person), ...candidate, isWithdrawn: status === "WITHDRAWN" };
  },
  OUTCOME: ({ person, reference, outcome, status, statusNote }) => {
    // Nobody here has found it false: what the file says of it is kept and counts for nothing.
    const statedInFile: StatedInFile = status === "STANDING" ? {} : { status, statusNote };
    return { ...nobody(person), outcomes: [{ reference, outcome, evidence: [], statedInFile }] };
  },
  EVIDENCE: ({ person, outcome, reference, evidence, isStatement, statedInFile }) => {
    const of = { outcomeReference: outcome.reference, outcomeStatement: outcome.statement, isStatement };
    return { ...nobody(person), supports: [{ ...evidence, ...of, reference, statedInFile }] };
  },
  CREDENTIAL: ({ person, reference, credential, statedInFile }) => {
    return { ...nobody(person), credentials: [{ reference, credential, statedInFile }] };
  },
};

/** A row of a table in the shape in which every format is stored. */
export function importedRowOf<Subject extends ImportSubject>(
  subject: Subject,
  value: RowValues[Subject],
): ImportedRow {
  return STORED[subject](value);
}

/** What is wrong with a row, each under the heading as it stands in the file. */
export function issuesOf(problems: readonly RowProblem[], columns: readonly string[]): ImportIssue[] {
  return problems.map(({ column, reason, value }) => {
    return { column: column === null ? "" : (columns[column] ?? ""), reason, value };
  });
}
