import type { DuplicateKind } from "@/domain/duplicate/duplicate";
import type { Reason } from "@/domain/duplicate/likeness";
import { formatDay } from "@/lib/format";

/** The flag over two rows that look like one. */
export const FLAGS: Readonly<Record<DuplicateKind, string>> = {
  PERSON: "This may be one person",
  OUTCOME: "This may be one outcome told twice",
  CREDENTIAL: "This may be one certificate entered twice",
};

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  SAME_EMAIL: "the same e-mail address",
  SAME_NAME: "the same name",
  SAME_INITIALS: "the same name, once cut short",
  SIMILAR_NAME: "a similar name",
  SAME_NUMBERS: "the same measure with the same numbers",
  SIMILAR_STATEMENT: "much the same words",
  SAME_CERTIFICATE: "the same certificate of the same day",
};

/** A value as one reads it: days are stored as "2026-08-01". */
export function fieldText(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;
}

/** What keeping one of two does to the other. */
export const KEEPING: Readonly<Record<DuplicateKind, string>> = {
  PERSON: "The other’s applications come along; the other name is kept only to undo it.",
  OUTCOME: "The other’s evidence comes along; the other one no longer counts.",
  CREDENTIAL: "The other one no longer counts.",
};
