import { foldHeading } from "@/domain/import/fold-heading";
import type { ImportField } from "@/domain/import/import-field";
import { IMPORT_FIELDS } from "@/domain/import/import-fields";
import { IMPORT_SUBJECTS, type ImportSubject } from "@/domain/import/import-kinds";
import { type ImportMapping, mappingProblems } from "@/domain/import/import-mapping";

interface Sense {
  readonly field: ImportField;
  readonly distance: number;
}

/** The fields each word stands for, and how surely: their headings first, then their aliases in order. Smaller is surer. */
type KnownWords = ReadonlyMap<string, readonly Sense[]>;

function wordsOf(subject: ImportSubject): KnownWords {
  const known = new Map<string, Sense[]>();
  for (const field of IMPORT_FIELDS[subject]) {
    for (const [distance, word] of [field.heading, ...field.aliases].entries()) {
      const folded = foldHeading(word);
      known.set(folded, [...(known.get(folded) ?? []), { field, distance }]);
    }
  }
  return known;
}

const KNOWN = new Map<ImportSubject, KnownWords>();

function knownWords(subject: ImportSubject): KnownWords {
  const known = KNOWN.get(subject) ?? wordsOf(subject);
  KNOWN.set(subject, known);
  return known;
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

function guessesFor(heading: string, column: number, known: KnownWords): Guess[] {
  return spellings(heading).flatMap((spelling, step) =>
    (known.get(spelling) ?? []).map(({ field, distance }) => ({
      column,
      field,
      distance: distance + step * 100,
    })),
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
    if (folded === "" || !Object.hasOwn(remembered, folded))
      return guessesFor(heading, column, knownWords(subject));
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
