import type { EvidenceInput } from "@/domain/evidence";
import type { ImportedPerson } from "@/domain/import/imported-person";
import type { OutcomeFields } from "@/domain/outcome-fields";

/** What a file said of checks nobody here has made: kept, exported again as it came, and counted for nothing. */
export type StatedInFile = Readonly<Record<string, string>>;

/** A piece of evidence as a file has it; unchecked, whatever the file says. */
export interface ImportedEvidence extends EvidenceInput {
  /** What the file calls it, or empty. */
  readonly reference: string;
  readonly statedInFile: StatedInFile;
}

/** A piece of evidence for an outcome that is there already. */
export interface ImportedSupport extends ImportedEvidence {
  /** The outcome: its reference in a file, else its statement. */
  readonly outcomeReference: string;
  readonly outcomeStatement: string;
  /** Whether it is the outcome's own statement, which is there with the outcome. */
  readonly isStatement: boolean;
}

/** An outcome as a file has it. The candidate's own statement becomes evidence by itself, as when it is entered by hand. */
export interface ImportedOutcome {
  readonly reference: string;
  readonly outcome: OutcomeFields;
  readonly evidence: readonly ImportedEvidence[];
  /** Kept with the candidate's own statement. */
  readonly statedInFile: StatedInFile;
}

/**
 * What is stored: a person with what the file brings for them. A row of a table is a person with one piece of something,
 * and may name them by reference or e-mail alone; a person of another format has everything at once.
 */
export interface ImportedRow extends ImportedPerson {
  /** Whether whoever is new in the opening is entered as withdrawn. */
  readonly isWithdrawn: boolean;
  readonly outcomes: readonly ImportedOutcome[];
  readonly supports: readonly ImportedSupport[];
}

/** Why something cannot be taken as it stands. */
export interface ImportIssue {
  /** The heading as it stands in the file, or the path of the value; empty: the row as a whole. */
  readonly column: string;
  /** A sentence. */
  readonly reason: string;
  readonly value: string;
  /** Where it stands, if not on the line of the row. */
  readonly line?: number;
}

/** One row of a file as it was read, with what is wrong with it: of a table all or nothing, of a person what is left. */
export interface ReadRow {
  readonly line: number;
  /** Null: there is nothing that could be taken. */
  readonly value: ImportedRow | null;
  readonly problems: readonly ImportIssue[];
}
