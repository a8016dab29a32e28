import { CHECKLIST_QUESTIONS, type ChecklistKey } from "@/domain/credential-words";
import { ANSWER_CHOICES, CREDENTIAL_KIND_CHOICES } from "@/domain/import/choices";
import { type ImportField, importField } from "@/domain/import/import-field";
import { WHOSE_FIELDS } from "@/domain/import/person-fields";

const text = { type: "text" } as const;
const stated = { type: "stated" } as const;

const HEADINGS: Readonly<Record<ChecklistKey, string>> = {
  testsSpecificSkills: "Tests specific skills",
  appliesToOpening: "Applies to this job",
  includesPracticalWork: "Includes practical work",
  servesObjective: "Serves what the role is for",
};

const answers = (Object.keys(HEADINGS) as ChecklistKey[]).map((key) =>
  importField({
    key,
    heading: HEADINGS[key],
    aliases: [CHECKLIST_QUESTIONS[key]],
    kind: { type: "choice", choices: ANSWER_CHOICES },
    hint: "Yes, no or blank",
  }),
);

const dates = [
  importField({
    key: "issuedOn",
    heading: "Issued on",
    aliases: [
      "issued",
      "issue date",
      "date",
      "awarded",
      "award date",
      "date issued",
      "completed",
      "completion date",
    ],
    kind: { type: "day" },
    isRequired: true,
  }),
  importField({
    key: "expiresOn",
    heading: "Runs out on",
    aliases: ["expires", "expires on", "expiry", "expiry date", "expiration date", "valid until"],
    kind: { type: "day" },
  }),
];

const grades = [
  importField({
    key: "grade",
    heading: "Grade",
    aliases: ["score", "mark", "result"],
    kind: { type: "share" },
    hint: "85 % or 0.85; blank where only “passed” is known",
  }),
  importField({
    key: "gradePercent",
    heading: "Grade in per cent",
    aliases: ["grade %", "grade percent", "score %", "score percent", "mark %", "percent", "%"],
    kind: { type: "percent" },
    isReadOnly: true,
    hint: "85 means 85 %",
  }),
];

/** What a row of certificates can tell. */
export const CREDENTIAL_FIELDS: readonly ImportField[] = [
  ...WHOSE_FIELDS,
  importField({
    key: "reference",
    heading: "Certificate reference",
    aliases: ["reference", "certificate id", "credential id", "certificate number", "badge id", "id", "ref"],
    kind: text,
    hint: "What your file calls this certificate",
  }),
  importField({
    key: "title",
    heading: "Certificate",
    aliases: [
      "title",
      "credential",
      "badge",
      "course",
      "certification",
      "certificate name",
      "name of the certificate",
    ],
    kind: text,
    isRequired: true,
  }),
  importField({
    key: "issuer",
    heading: "Issuer",
    aliases: ["issued by", "provider", "issuing organisation", "issuing organization", "authority"],
    kind: text,
  }),
  importField({
    key: "kind",
    heading: "How it was assessed",
    aliases: ["assessment", "kind", "type", "assessed by"],
    kind: { type: "choice", choices: CREDENTIAL_KIND_CHOICES },
    hint: "Attendance, which counts least, where it is blank",
  }),
  ...dates,
  ...grades,
  ...answers,
  importField({
    key: "link",
    heading: "Link",
    aliases: ["url", "credential url", "certificate url", "web address", "verify at"],
    kind: { type: "link" },
  }),
  importField({
    key: "genuineness",
    heading: "Genuine",
    aliases: ["genuineness", "verified"],
    kind: stated,
    hint: "Kept as the file says it, and counts for nothing",
  }),
  importField({ key: "genuinenessNote", heading: "Genuineness note", kind: stated }),
];
