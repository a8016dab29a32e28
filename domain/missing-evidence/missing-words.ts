import { joinNames } from "@/domain/ranking/count-word";
import type { Missing, MissingKind } from "./missing-kinds";

/** The names that the sentences need: of the criteria by key, of what it is about, of the piece that waits. */
export interface MissingNames {
  readonly criteria: ReadonlyMap<string, string>;
  /** The outcome's statement or the certificate's title; "" for the whole application. */
  readonly about: string;
  /** The title of the evidence that waits for a check, else "". */
  readonly evidence: string;
}

const TITLES: Readonly<Record<MissingKind, (names: MissingNames, criteria: string) => string>> = {
  NO_OUTCOME: () => "A result: nothing is entered yet",
  CRITERION: (_, criteria) => `A result that shows ${criteria}`,
  CHECK: ({ evidence }) => `A check of “${evidence}”`,
  MEASURE: () => "What was measured, before and after",
  PERIOD: () => "When it was",
  PROOF: () => "Anything but their own word, best an export from a system",
  CONFIRMATION: () => "Somebody who can confirm it",
  CHECKLIST: ({ about }) => `The four questions about “${about}”`,
  DOCUMENT: ({ about }) => `The document of “${about}”`,
};

function criteriaWords({ criteria }: Missing, names: MissingNames): string {
  return joinNames(criteria.map((key) => names.criteria.get(key) ?? key));
}

/** What is missing, as the recruiter reads it: "What was measured, before and after". */
export function missingTitle(missing: Missing, names: MissingNames): string {
  return TITLES[missing.kind](names, criteriaWords(missing, names));
}

/** What it would count for, or "" where that is not known yet: "for Technology use and Productivity". */
export function missingFor(missing: Missing, names: MissingNames): string {
  if (missing.kind === "CRITERION" || missing.criteria.length === 0) return "";
  return `for ${criteriaWords(missing, names)}`;
}

const REQUESTS: Partial<Record<MissingKind, (names: MissingNames, criteria: string) => string>> = {
  NO_OUTCOME: () =>
    "Please add one or two results of your work with AI: what changed, and how it can be seen.",
  CRITERION: (_, criteria) => `Please add a result that shows ${criteria}, if you have one.`,
  MEASURE: ({ about }) =>
    `About “${about}”: what was measured, and what was the number before and after? An estimate is fine if you say so.`,
  PERIOD: ({ about }) => `About “${about}”: from when to when was that?`,
  PROOF: ({ about }) =>
    `About “${about}”: is there something we could look at? An export or a figure from a system is best; part of the work itself helps too.`,
  CONFIRMATION: ({ about }) => `About “${about}”: who could confirm it, and how can we reach them?`,
  DOCUMENT: ({ about }) => `Please add the document or the issuer’s link of “${about}”.`,
};

/** The question a candidate is asked for it, ready to be sent or changed; null where the team itself has to act. */
export function requestWords(missing: Missing, names: MissingNames): string | null {
  return REQUESTS[missing.kind]?.(names, criteriaWords(missing, names)) ?? null;
}
