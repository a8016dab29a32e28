import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { inQuotes } from "@/domain/letter/in-quotes";
import type { Missing, MissingKind } from "@/domain/missing-evidence/missing-kinds";
import { countWord, joinNames } from "@/domain/ranking/count-word";

/** How many kinds of missing things are told, and how many results each names. */
const MOST_KINDS = 5;
const MOST_NAMED = 3;

/** What nothing speaks for is told first, however little the arithmetic can say of it. */
const FIRST: readonly MissingKind[] = ["NO_OUTCOME", "CRITERION"];

const LINES: Readonly<Record<MissingKind, (about: string) => string>> = {
  NO_OUTCOME: () => "a result of your work; none was entered",
  CRITERION: (about) => `a result that shows ${about}`,
  CHECK: (about) => `a check, on our side, of the evidence for ${about}`,
  MEASURE: (about) => `what was measured before and after, for ${about}`,
  PERIOD: (about) => `when it was, for ${about}`,
  PROOF: (about) => `something beyond your own word, such as an export from a system, for ${about}`,
  CONFIRMATION: (about) => `somebody who can confirm ${about}`,
  CHECKLIST: (about) => `a closer look, on our side, at what ${about} taught and tested`,
  DOCUMENT: (about) => `the document, or the issuer’s word, for ${about}`,
};

function namesOf(missing: readonly Missing[], application: ApplicationRecord, opening: OpeningRecord) {
  const names = new Map<string, string>([
    ...application.outcomes.map(({ id, statement }) => [id, statement] as const),
    ...application.credentials.map(({ id, title }) => [id, title] as const),
    ...opening.rubric.criteria.map(({ key, name }) => [key, name] as const),
  ]);
  const keys = missing.flatMap(({ kind, outcomeId, credentialId, criteria }) =>
    kind === "CRITERION" ? criteria : [outcomeId ?? credentialId ?? ""],
  );
  return [...new Set(keys)].flatMap((key) => (names.has(key) ? [inQuotes(names.get(key) ?? "")] : []));
}

function shortened(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return joinNames(names);
  return joinNames([...names.slice(0, MOST_NAMED), `${countWord(names.length - MOST_NAMED)} more`]);
}

/**
 * What was missing of an application, to the person it is about: a line for each kind of thing, criteria that nothing
 * shows first, then what could have added most; what was ours to do is said as ours.
 */
export function missingLines(
  missing: readonly Missing[],
  application: ApplicationRecord,
  opening: OpeningRecord,
): string[] {
  const found = new Set(missing.map(({ kind }) => kind));
  const kinds = [...FIRST.filter((kind) => found.has(kind)), ...found];
  return [...new Set(kinds)].slice(0, MOST_KINDS).map((kind) => {
    const those = missing.filter((one) => one.kind === kind);
    return `– ${LINES[kind](shortened(namesOf(those, application, opening)))}`;
  });
}
