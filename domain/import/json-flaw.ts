/** Objects and lists inside one another; a résumé has six. */
export const MOST_JSON_DEPTH = 64;
/** Values in one file, names aside; a thousand résumés have a tenth of it. */
export const MOST_JSON_VALUES = 2_000_000;
/** Flaws that are listed before the rest is left alone. */
export const MOST_JSON_FLAWS = 100;

/** Why a text cannot be read as JSON, and where in it. Lines and columns count from 1. */
export interface JsonFlaw {
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly reason: string;
}

/** What is said where something else stands than can. */
export const JSON_MISSING = {
  VALUE: "A value is missing here, or is not written as JSON writes it.",
  NAME: "A name in double quotes is missing here.",
  COLON: "A colon is missing here.",
  COMMA: "A comma or a closing bracket is missing here.",
  NOTHING: "Something stands behind the end.",
} as const;
export type JsonExpected = keyof typeof JSON_MISSING;
