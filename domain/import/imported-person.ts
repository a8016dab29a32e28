import type { CandidateInput } from "@/domain/candidate";
import type { CredentialInput } from "@/domain/credential";
import type { EvidenceInput } from "@/domain/evidence";
import type { DraftContent } from "@/domain/outcome-draft";
import type { OutcomeFields } from "@/domain/outcome-fields";

/** What a file said of checks nobody here has made: kept, exported again as it came, and counted for nothing. */
export type StatedInFile = Readonly<Record<string, string>>;

/** A piece of evidence as a file has it; unchecked, whatever the file says. */
export interface ImportedEvidence extends EvidenceInput {
  /** What the file calls it, or empty. */
  readonly reference: string;
  readonly stated: StatedInFile;
}

/** A piece of evidence for an outcome that is there already. */
export interface ImportedSupport extends ImportedEvidence {
  /** The outcome: its reference in a file, else its statement. */
  readonly outcomeReference: string;
  readonly outcomeStatement: string;
}

/** An outcome as a file has it. The candidate's own statement becomes evidence by itself, as when it is entered by hand. */
export interface ImportedOutcome {
  readonly reference: string;
  readonly outcome: OutcomeFields;
  readonly evidence: readonly ImportedEvidence[];
  /** Kept with the candidate's own statement. */
  readonly stated: StatedInFile;
}

/** An outcome somebody still has to confirm, with the words it was read from. */
export interface ImportedDraft extends DraftContent {
  readonly sourceText: string;
}

/** A certificate as a file has it; only stated, whatever the file says. */
export interface ImportedCredential {
  readonly reference: string;
  readonly credential: Omit<CredentialInput, "genuineness" | "genuinenessNote">;
  readonly stated: StatedInFile;
}

/**
 * A person as a file has them, with what it brings for them: the one shape every format is read into. A row of a table is
 * a person with one piece of something; who it is is found by reference, e-mail, else name.
 */
export interface ImportedPerson extends CandidateInput {
  readonly reference: string;
  readonly outcomes: readonly ImportedOutcome[];
  readonly supports: readonly ImportedSupport[];
  readonly draftOutcomes: readonly ImportedDraft[];
  readonly credentials: readonly ImportedCredential[];
}

/** Why something cannot be taken as it stands. */
export interface ImportIssue {
  readonly column: string;
  /** A sentence. */
  readonly reason: string;
  readonly value: string;
}

/** One row of a file as it was read, or what is wrong with it. */
export type ReadRow =
  | { readonly line: number; readonly value: ImportedPerson }
  | { readonly line: number; readonly problems: readonly ImportIssue[] };
