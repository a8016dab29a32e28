import { foldHeading } from "@/domain/import/fold-heading";
import type { ImportField } from "@/domain/import/import-field";
import { IMPORT_FIELDS } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS, type ImportSubject } from "@/domain/import/import-kinds";
import { type ImportMapping, mappingProblems } from "@/domain/import/import-mapping";

/** How sure a guess is: the heading itself, then the aliases in their order. A smaller number is surer. */
function distance(field: ImportField, heading: string): number | undefined {
  const at = [field.heading, ...field.aliases].findIndex((word) => foldHeading(word) === heading);
  return at === -1 ? undefined : at;
}

interface Guess {
  readonly column: number;
  readonly field: ImportField;
  readonly distance: number;
}

/** "Baseline (hours)" and "Link 2" are also looked for without what comes after. */
function spellings(heading: string): string[] {
  const bare = foldHeading(heading.replace(/[([].*$/s, ""));
  return [...new Set([foldHeading(heading), bare, bare.replace(/ \d{1,2}$/, "")])].filter(Boolean);
}

function guessesFor(heading: string, column: number, fields: readonly ImportField[]): Guess[] {
  return spellings(heading).flatMap((spelling, step) =>
    fields.flatMap((field) => {
      const found = distance(field, spelling);
      return found === undefined ? [] : [{ column, field, distance: found + step * 100 }];
    }),
  );
}

/**
 * Which field each column goes into, from what its heading went into before (`remembered`: field by folded heading, empty
 * for left out), else by the headings and aliases of the fields. Each field is given once, to the surest column.
 * `guessMapping("CANDIDATE", ["Full name", "Mail"])` is `{0: "candidateName", 1: "candidateEmail"}`.
 */
export function guessMapping(
  subject: ImportSubject,
  headings: readonly string[],
  remembered: Readonly<Record<string, string>> = {},
): ImportMapping {
  const fields = IMPORT_FIELDS[subject];
  const guesses = headings.flatMap((heading, column): Guess[] => {
    const folded = foldHeading(heading);
    if (folded === "" || !Object.hasOwn(remembered, folded)) return guessesFor(heading, column, fields);
    const field = fields.find(({ key }) => key === remembered[folded]);
    return field ? [{ column, field, distance: -1 }] : [];
  });
  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { column, field } of guesses.sort((a, b) => a.distance - b.distance || a.column - b.column)) {
    if (mapping[column] !== undefined || (taken.has(field.key) && !field.isMany)) continue;
    mapping[column] = field.key;
    taken.add(field.key);
  }
  return mapping;
}

/** What the rows of a table are about: the subject that can be read from its headings and knows most of them. */
export function guessSubject(headings: readonly string[]): ImportSubject {
  const known = IMPORT_SUBJECTS.map((subject) => {
    const mapping = guessMapping(subject, headings);
    const isUsable = mappingProblems(subject, mapping).length === 0;
    return Object.keys(mapping).length + (isUsable ? headings.length : 0);
  });
  return IMPORT_SUBJECTS[known.indexOf(Math.max(...known))] ?? "CANDIDATE";
}
