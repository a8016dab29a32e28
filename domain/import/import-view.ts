import type { ImportOptions } from "@/domain/import/import-input";
import type { ImportFormat, ImportState, ImportSubject } from "@/domain/import/import-kinds";

/** How many of each an import made. */
export interface ImportCounts {
  /** People nobody here knew. */
  readonly candidates: number;
  /** People the organization knew already, entered in this opening. */
  readonly known: number;
  /** Rows that were in this opening already, left as they were. */
  readonly present: number;
  readonly outcomes: number;
  /** Outcomes somebody still has to confirm. */
  readonly drafts: number;
  readonly evidence: number;
  readonly credentials: number;
  /** Bad rows that were left out. */
  readonly skipped: number;
}

export const NO_COUNTS: ImportCounts = {
  candidates: 0,
  known: 0,
  present: 0,
  outcomes: 0,
  drafts: 0,
  evidence: 0,
  credentials: 0,
  skipped: 0,
};

/** An import as the screen shows it. Instants are ISO 8601 in UTC. */
export interface ImportView {
  readonly id: string;
  readonly version: number;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly format: ImportFormat;
  /** What a row is; null where the format says so itself. */
  readonly subject: ImportSubject | null;
  readonly state: ImportState;
  readonly fileName: string;
  /** In bytes; null once the file was let go. */
  readonly fileSize: number | null;
  /** Empty for what is no text. */
  readonly encoding: string;
  /** Empty for what is no text. */
  readonly separator: string;
  /** Of a workbook; else empty. */
  readonly sheet: string;
  /** The headings as they stand in the file. */
  readonly columns: readonly string[];
  /** The field of each column in their order; empty where it is left out. */
  readonly mapping: readonly string[];
  readonly options: ImportOptions;
  /** Null until the file was read to its end once. */
  readonly rowsTotal: number | null;
  /** Of what is going on now: checked, imported or taken back. */
  readonly rowsDone: number;
  /** How many rows cannot be taken as they stand. */
  readonly rowsBad: number;
  /** Of a check: what an import would make. */
  readonly counts: ImportCounts;
  /** Why it failed or why it could not be undone, in a sentence; else empty. */
  readonly failure: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly undoneAt: string | null;
}

/** A field a column can be mapped to. */
export interface PreviewField {
  readonly key: string;
  readonly name: string;
  readonly isRequired: boolean;
  /** What is expected in it, in a few words; may be empty. */
  readonly hint: string;
}

/** What a column is taken for where nobody says otherwise, and why: it was so the last time, or its heading says so. */
export interface ColumnGuess {
  readonly field: string;
  readonly from: "LAST_TIME" | "HEADING";
}

/** A row as it would be read. */
export interface PreviewRow {
  /** Of the file, from 1, headings included. */
  readonly line: number;
  /** As they stand in the file, in the order of the columns. */
  readonly cells: readonly string[];
  readonly problems: readonly { readonly column: string; readonly reason: string }[];
}

/** A table before it is imported: what can be chosen, and its first rows. */
export interface TablePreview {
  readonly kind: "TABLE";
  readonly columns: readonly string[];
  readonly mapping: readonly string[];
  /** In the order of the columns, whatever is chosen by now; null where nothing can be guessed. */
  readonly guesses: readonly (ColumnGuess | null)[];
  /** The fields the chosen kind of row has. */
  readonly fields: readonly PreviewField[];
  /** Why no row could be read as the columns are mapped, a sentence each (`mappingProblems`); empty when it can be checked. */
  readonly missing: readonly string[];
  /** Of a workbook; else empty. */
  readonly sheets: readonly string[];
  readonly rows: readonly PreviewRow[];
}

/** A person as a file of people has them. */
export interface PreviewPerson {
  readonly name: string;
  readonly email: string;
  readonly headline: string;
  readonly outcomes: number;
  readonly drafts: number;
  readonly credentials: number;
}

/** A file whose format says itself what is what. */
export interface PeoplePreview {
  readonly kind: "PEOPLE";
  readonly people: readonly PreviewPerson[];
  readonly problems: readonly { readonly line: number; readonly column: string; readonly reason: string }[];
}

export type ImportPreview = TablePreview | PeoplePreview;

/** A cell that cannot be taken as it stands. */
export interface ProblemRow {
  readonly id: string;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
  readonly value: string;
}

export interface ProblemPage {
  readonly problems: readonly ProblemRow[];
  /** For the next page, or null at the end. */
  readonly nextCursor: string | null;
}

/** What is going on, so that the screen asks again by itself. */
export const BUSY_STATES: readonly ImportState[] = ["CHECKING", "IMPORTING", "UNDOING"];
