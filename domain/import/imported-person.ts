import type { CredentialInput } from "@/domain/credential";
import type { DraftContent } from "@/domain/outcome-draft";

/** Drafts that are read for one person; more nobody confirms. */
export const MOST_IMPORTED_DRAFTS = 100;
/** Characters in which drafts are looked for, of one person; ten times the longest curriculum vitae. */
export const MOST_IMPORTED_TEXT = 300_000;

/** An outcome a file tells of: it waits as a draft and counts for nothing before a person confirms it. */
export interface ImportedDraft extends DraftContent {
  /** The very words it was read from. */
  readonly sourceText: string;
}

/** A certificate a file tells of: only ever stated, whatever the file says of its being genuine. */
export interface ImportedCredential {
  /** What the file calls it; empty where it has no name of its own. */
  readonly reference: string;
  readonly credential: CredentialInput;
  /** What the file said that our fields do not keep as it was, such as `{date: "2019"}`. */
  readonly statedInFile: Readonly<Record<string, string>>;
}

/** One person as JSON Resume and the exports of applicant tracking systems tell of them. */
export interface ImportedPerson {
  /** What the file calls this person: the id it has there, or empty. */
  readonly reference: string;
  readonly name: string;
  /** In lower case, or empty. */
  readonly email: string;
  readonly phone: string;
  readonly headline: string;
  readonly employer: string;
  readonly school: string;
  readonly links: readonly string[];
  readonly draftOutcomes: readonly ImportedDraft[];
  readonly credentials: readonly ImportedCredential[];
}

/** Something of a person that cannot be read as it stands. */
export interface PersonProblem {
  /** Where it stands, as the file writes it: `work[1].startDate`. Empty: the person as a whole. */
  readonly path: string;
  /** In plain words, for whoever has to put it right. */
  readonly reason: string;
  /** What stands there, cut to a line. */
  readonly value: string;
}

/**
 * What was read of one person. With problems the person is still there where enough is left: the parts the problems name
 * are left out of them. Null: there is nobody to enter.
 */
export interface PersonReading {
  readonly person: ImportedPerson | null;
  readonly problems: readonly PersonProblem[];
}
