import { sayValue } from "@/components/form/say-value";
import type { CredentialInput } from "@/domain/credential";
import {
  CHECKLIST_QUESTIONS,
  type ChecklistAnswer,
  CREDENTIAL_KIND_NAMES,
  GENUINENESS_NAMES,
} from "@/domain/credential-words";
import { formatDay, formatPercent } from "@/lib/format";

export const ANSWER_NAMES: Readonly<Record<ChecklistAnswer, string>> = {
  YES: "Yes",
  NO: "No",
  UNANSWERED: "Not answered",
};

/** What each field of a certificate is called on the form. */
export const CREDENTIAL_LABELS: Record<keyof CredentialInput, string> = {
  title: "Name",
  issuer: "Issuer",
  kind: "How it was assessed",
  issuedOn: "Issued",
  expiresOn: "Runs out",
  grade: "Grade",
  ...CHECKLIST_QUESTIONS,
  genuineness: "Genuine?",
  genuinenessNote: "How that was found out",
  link: "Link",
};

function nameOf(names: Readonly<Record<string, string>>) {
  return (value: unknown) => names[String(value)] ?? sayValue(value);
}

function day(value: unknown): string {
  return typeof value === "string" && value !== "" ? formatDay(value) : "blank";
}

/** A certificate's values in words, where they are not text. */
export const sayCredential: Partial<Record<keyof CredentialInput, (value: unknown) => string>> = {
  kind: nameOf(CREDENTIAL_KIND_NAMES),
  genuineness: nameOf(GENUINENESS_NAMES),
  issuedOn: day,
  expiresOn: day,
  grade: (value) => (typeof value === "number" ? formatPercent(value) : "passed"),
  testsSpecificSkills: nameOf(ANSWER_NAMES),
  appliesToOpening: nameOf(ANSWER_NAMES),
  includesPracticalWork: nameOf(ANSWER_NAMES),
  servesObjective: nameOf(ANSWER_NAMES),
};
