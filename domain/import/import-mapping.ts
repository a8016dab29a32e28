import { IMPORT_FIELDS } from "@/domain/import/import-fields";
import type { ImportSubject } from "@/domain/import/import-kinds";

/** The key of the field each column goes into, by the column's number from 0 ("0", "1", …). What is not named is left out. */
export type ImportMapping = Readonly<Record<string, string>>;

/** The columns that go into a field, in their order. */
export function columnsOf(mapping: ImportMapping, key: string): number[] {
  return Object.keys(mapping)
    .filter((column) => mapping[column] === key)
    .map(Number)
    .sort((one, other) => one - other);
}

const WHOSE = ["candidateReference", "candidateName", "candidateEmail"];

function isSaid(key: string, said: ReadonlySet<string>): boolean {
  return said.has(key) || (key === "candidateName" && (said.has("firstName") || said.has("lastName")));
}

/**
 * Why no row could be read by a mapping, a sentence each: fields no row can do without, unknown ones, and columns that
 * go into the same one. Empty when it can be used.
 */
export function mappingProblems(subject: ImportSubject, mapping: ImportMapping): string[] {
  const fields = IMPORT_FIELDS[subject];
  const keys = Object.values(mapping);
  const said = new Set(keys);
  const missing = fields.filter(({ isRequired, key }) => isRequired && !isSaid(key, said));
  const doubled = fields.filter(({ isMany, key }) => !isMany && columnsOf(mapping, key).length > 1);
  const isWhosUnsaid = subject !== "CANDIDATE" && !WHOSE.some((key) => isSaid(key, said));
  const isOutcomeUnsaid =
    subject === "EVIDENCE" && !said.has("outcomeReference") && !said.has("outcomeStatement");
  return [
    ...missing.map(({ heading }) => `No column is “${heading}”, which every row needs.`),
    ...(isWhosUnsaid ? ["No column says whose a row is: a reference, a name or an e-mail address."] : []),
    ...(isOutcomeUnsaid ? ["No column says which outcome it supports: a reference or the statement."] : []),
    ...doubled.map(({ heading }) => `Two columns are “${heading}”. Only one can be.`),
    ...(keys.some((key) => !fields.some((field) => field.key === key)) ? ["A column goes nowhere."] : []),
  ];
}
