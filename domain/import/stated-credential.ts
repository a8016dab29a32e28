import type { CredentialInput } from "@/domain/credential";
import { optionalLine, optionalLink, requiredLine } from "@/domain/text";
import type { ImportedCredential, PersonProblem } from "./imported-person";
import { lineOf, memberOf } from "./json-value";
import { takePartialDay } from "./partial-day";
import { addProblem, takeField } from "./take-field";

/**
 * How a certificate was assessed is nothing a résumé says: it starts as the least there is, and a person who knows raises it.
 * Genuineness is only ever stated, the checklist open.
 */
const LEAST: Pick<
  CredentialInput,
  | "kind"
  | "expiresOn"
  | "grade"
  | "testsSpecificSkills"
  | "appliesToOpening"
  | "includesPracticalWork"
  | "servesObjective"
  | "genuineness"
  | "genuinenessNote"
> = {
  kind: "ATTENDANCE",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "UNANSWERED",
  appliesToOpening: "UNANSWERED",
  includesPracticalWork: "UNANSWERED",
  servesObjective: "UNANSWERED",
  genuineness: "STATED",
  genuinenessNote: "",
};

/**
 * A certificate of a JSON Resume: `name`, `issuer`, `date`, `url`. One of a month or a year is taken as of its first day, the
 * oldest it can be, and keeps what the file said. Without a name or a date it cannot be entered, which is listed.
 */
export function takeCertificate(
  problems: PersonProblem[],
  path: string,
  entry: unknown,
  today: string,
): ImportedCredential | undefined {
  const date = memberOf(entry, "date");
  const title = takeField(problems, `${path}.name`, memberOf(entry, "name") ?? "", requiredLine);
  const issuer = takeField(problems, `${path}.issuer`, memberOf(entry, "issuer"), optionalLine);
  const link = takeField(problems, `${path}.url`, memberOf(entry, "url"), optionalLink);
  const issued = takePartialDay(problems, `${path}.date`, date, today);
  if (date === undefined)
    addProblem(problems, `${path}.date`, "A certificate needs the date it was issued.", "");
  if (title === "" || !issued) return undefined;
  const stated = lineOf(date);
  return {
    reference: "",
    credential: { ...LEAST, title, issuer, issuedOn: issued.first, link },
    statedInFile: stated === issued.first ? {} : { date: stated },
  };
}
