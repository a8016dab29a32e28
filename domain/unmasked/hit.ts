/** Why something may still give somebody away after masking. */
export const HIT_KINDS = [
  "NAME",
  "INITIALS",
  "HANDLE",
  "GENDER",
  "SCHOOL",
  "EMPLOYER",
  "YEAR",
  "SCRIPT",
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** One place of a text that a person should look at, by the characters it starts and ends at. */
export interface Hit {
  readonly kind: HitKind;
  readonly start: number;
  readonly end: number;
}

/** What each kind is called where it is listed. */
export const HIT_WORDS: Readonly<Record<HitKind, string>> = {
  NAME: "Looks like a name",
  INITIALS: "Initials",
  HANDLE: "An address, a number or a handle",
  GENDER: "Says he or she",
  SCHOOL: "About a school",
  EMPLOYER: "Looks like an employer",
  YEAR: "May tell age",
  SCRIPT: "Another language’s letters",
};

/** Every place at which a pattern (global) is found. */
export function hitsOf(kind: HitKind, pattern: RegExp, text: string): Hit[] {
  return [...text.matchAll(pattern)]
    .filter((match) => match[0] !== "")
    .map((match) => ({ kind, start: match.index, end: match.index + match[0].length }));
}
