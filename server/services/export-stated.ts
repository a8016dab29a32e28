import "server-only";
import { GENUINENESS_NAMES } from "@/domain/credential-words";
import { type CheckStatus, VERDICT_NAMES } from "@/domain/evidence-check";
import { stringsOf } from "@/domain/export/stated-strings";
import type { RowValues } from "@/domain/import/row-value";
import type { OutcomeStatus } from "@/domain/outcome-fields";

/** Evidence as it is stored, as far as its row tells of it. */
export interface EvidenceStored {
  readonly kind: RowValues["EVIDENCE"]["evidence"]["kind"];
  readonly isStatement: boolean;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly checkStatus: CheckStatus;
  readonly checkNote: string;
  /** Empty where nobody has. */
  readonly checkedBy: string;
  readonly checkedAt: Date | null;
  readonly statedInFile: unknown;
}

const CHECK_WORDS: Readonly<Record<CheckStatus, string>> = {
  UNCHECKED: "",
  CHECKED: VERDICT_NAMES.SUPPORTS,
  PARTLY: VERDICT_NAMES.SUPPORTS_PARTLY,
  DISPUTED: VERDICT_NAMES.DOES_NOT_SUPPORT,
};

/** What evidence tells; of checks what was said here, or else what the file said that it came from. */
export function evidenceValue(row: EvidenceStored) {
  const { kind, isStatement, title, description, link, checkStatus, checkNote, checkedBy, checkedAt } = row;
  const isSaidHere = checkStatus !== "UNCHECKED" || checkNote !== "";
  const said = {
    checkStatus: CHECK_WORDS[checkStatus],
    checkNote,
    checkedBy: checkedAt ? checkedBy : "",
    checkedAt: checkedAt?.toISOString() ?? "",
  };
  const statedInFile = isSaidHere ? said : stringsOf(row.statedInFile);
  return { evidence: { kind, title, description, link }, isStatement, statedInFile };
}

/** Whether an outcome stands, as it is stored; what a file said of that lies with the candidate's own statement. */
export interface OutcomeStanding {
  readonly status: OutcomeStatus;
  readonly statusNote: string;
  readonly statedInFile: unknown;
}

/** Whether an outcome stands as somebody here found, or else as the file said that it came from. */
export function standingOf({ status, statusNote, statedInFile }: OutcomeStanding): {
  status: OutcomeStatus;
  statusNote: string;
} {
  const stated = stringsOf(statedInFile);
  const isSaidHere = status !== "STANDING" || statusNote !== "" || stated.status !== "REFUTED";
  return isSaidHere ? { status, statusNote } : { status: "REFUTED", statusNote: stated.statusNote ?? "" };
}

/** A certificate as it is stored. */
export type CredentialStored = RowValues["CREDENTIAL"]["credential"] & { readonly statedInFile: unknown };

/** What a certificate tells; of its being genuine what was found here, or else what the file said that it came from. */
export function credentialValue(row: CredentialStored) {
  const { title, issuer, kind, issuedOn, expiresOn, grade, link, genuineness, genuinenessNote } = row;
  const { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective } = row;
  const answers = { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective };
  const found = { genuineness, genuinenessNote };
  const isFoundHere = genuineness !== "STATED" || genuinenessNote !== "";
  const statedInFile = isFoundHere
    ? { genuineness: genuineness === "STATED" ? "" : GENUINENESS_NAMES[genuineness], genuinenessNote }
    : stringsOf(row.statedInFile);
  return {
    credential: { title, issuer, kind, issuedOn, expiresOn, grade, ...answers, ...found, link },
    statedInFile,
  };
}
