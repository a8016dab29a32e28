import { type ImportField, importField } from "@/domain/import/import-field";

const REFERENCES = ["id", "candidate id", "applicant id", "person id", "number", "ref", "#", "external id"];
const NAMES = ["full name", "candidate", "candidate name", "applicant", "applicant name", "person"];
const FIRST_NAMES = ["given name", "forename", "first"];
const LAST_NAMES = ["family name", "surname", "last"];
const EMAILS = ["email", "email address", "e-mail address", "mail", "candidate email", "primary email"];
const text = { type: "text" } as const;

/** Two columns for one name, as many files have it. */
const halves = [
  importField({
    key: "firstName",
    heading: "First name",
    aliases: FIRST_NAMES,
    kind: text,
    isReadOnly: true,
    hint: "Together with the last name, where no column has the whole name",
  }),
  importField({
    key: "lastName",
    heading: "Last name",
    aliases: LAST_NAMES,
    kind: text,
    isReadOnly: true,
    hint: "Together with the first name",
  }),
];

/** Who a row of candidates is. */
export const OWN_PERSON_FIELDS: readonly ImportField[] = [
  importField({
    key: "candidateReference",
    heading: "Reference",
    aliases: ["candidate reference", ...REFERENCES],
    kind: text,
    hint: "What your file calls this person",
  }),
  importField({ key: "candidateName", heading: "Name", aliases: NAMES, kind: text, isRequired: true }),
  ...halves,
  importField({
    key: "candidateEmail",
    heading: "E-mail",
    aliases: EMAILS,
    kind: { type: "email" },
    hint: "Somebody known here by it is not entered twice",
  }),
];

/** Whose row it is, where the row is about something of theirs: one of the three has to be there. */
export const WHOSE_FIELDS: readonly ImportField[] = [
  importField({
    key: "candidateReference",
    heading: "Candidate reference",
    aliases: REFERENCES.filter((alias) => /candidate|applicant|person/.test(alias)),
    kind: text,
    hint: "What your file calls this person",
  }),
  importField({ key: "candidateName", heading: "Candidate", aliases: ["name", ...NAMES], kind: text }),
  ...halves,
  importField({
    key: "candidateEmail",
    heading: "Candidate e-mail",
    aliases: ["e-mail", ...EMAILS],
    kind: { type: "email" },
  }),
];
