import type { APPLICATION_STATUSES, CandidateInput } from "@/domain/candidate";
import type { CredentialInput } from "@/domain/credential";
import type { EvidenceInput } from "@/domain/evidence";
import type { OutcomeFields, OutcomeStatus } from "@/domain/outcome-fields";

/** How a row names the candidate it is about; what it does not say is empty. The address is in lower case. */
export interface RowPerson {
  readonly reference: string;
  readonly name: string;
  readonly email: string;
}

/** What the file says of checks that nobody here has made: kept as it came, counts for nothing. */
export type StatedInFile = Readonly<Record<string, string>>;

/** What a row tells, by what it is about. */
export interface RowValues {
  readonly CANDIDATE: {
    readonly person: RowPerson;
    readonly candidate: CandidateInput;
    readonly status: (typeof APPLICATION_STATUSES)[number];
  };
  readonly OUTCOME: {
    readonly person: RowPerson;
    readonly reference: string;
    readonly outcome: OutcomeFields;
    readonly status: OutcomeStatus;
    readonly statusNote: string;
  };
  readonly EVIDENCE: {
    readonly person: RowPerson;
    /** The outcome it supports, by what the file calls it or by its words. */
    readonly outcome: { readonly reference: string; readonly statement: string };
    readonly reference: string;
    readonly evidence: EvidenceInput;
    /** Whether it is the outcome's own statement, which comes with every outcome of a candidate. */
    readonly isStatement: boolean;
    readonly statedInFile: StatedInFile;
  };
  readonly CREDENTIAL: {
    readonly person: RowPerson;
    readonly reference: string;
    /** Only ever stated: what the file says of its being genuine is in `statedInFile`. */
    readonly credential: CredentialInput;
    readonly statedInFile: StatedInFile;
  };
}

/** Why a row cannot be taken as it stands. */
export interface RowProblem {
  /** The number of the column from 0, or null where no column has it. */
  readonly column: number | null;
  /** The key of the field. */
  readonly field: string;
  readonly reason: string;
  /** What stands in the cell, cut to a line that can be stored. */
  readonly value: string;
}

/** A row as it was read, or every reason why it cannot be. */
export type ReadRow<Value> = { readonly value: Value } | { readonly problems: readonly RowProblem[] };
