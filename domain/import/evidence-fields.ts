import { EVIDENCE_KIND_CHOICES } from "@/domain/import/choices";
import { type ImportField, importField } from "@/domain/import/import-field";
import { WHOSE_FIELDS } from "@/domain/import/person-fields";

const text = { type: "text" } as const;
const stated = { type: "stated" } as const;

/** What a row of evidence can tell. */
export const EVIDENCE_FIELDS: readonly ImportField[] = [
  ...WHOSE_FIELDS,
  importField({
    key: "outcomeReference",
    heading: "Outcome reference",
    aliases: ["outcome id"],
    kind: text,
    hint: "The outcome it supports, as your file calls it",
  }),
  importField({
    key: "outcomeStatement",
    heading: "Outcome",
    aliases: ["statement", "outcome statement", "result", "achievement", "claim"],
    kind: text,
    hint: "Or its statement, word for word",
  }),
  importField({
    key: "reference",
    heading: "Evidence reference",
    aliases: ["reference", "evidence id", "id", "ref"],
    kind: text,
    hint: "What your file calls this evidence",
  }),
  importField({
    key: "kind",
    heading: "Kind",
    aliases: ["type", "kind of evidence", "evidence kind", "evidence type"],
    kind: { type: "choice", choices: EVIDENCE_KIND_CHOICES },
    isRequired: true,
  }),
  importField({
    key: "title",
    heading: "Title",
    aliases: ["evidence", "evidence title", "name of the evidence", "subject"],
    kind: text,
    isRequired: true,
  }),
  importField({
    key: "description",
    heading: "Description",
    aliases: ["details", "note", "notes", "comment", "text"],
    kind: text,
  }),
  importField({
    key: "link",
    heading: "Link",
    aliases: ["url", "web address", "href", "source url"],
    kind: { type: "link" },
  }),
  importField({
    key: "isStatement",
    heading: "Is the statement itself",
    aliases: ["is statement"],
    kind: { type: "yesNo" },
    hint: "Yes where it is the outcome’s own statement, which is there anyway",
  }),
  importField({
    key: "checkStatus",
    heading: "Checked",
    aliases: ["check", "check status", "checked status", "verified"],
    kind: stated,
    hint: "Kept as the file says it, and counts for nothing",
  }),
  importField({ key: "checkNote", heading: "Check note", kind: stated }),
  importField({ key: "checkedBy", heading: "Checked by", kind: stated }),
  importField({ key: "checkedAt", heading: "Checked at", aliases: ["checked on"], kind: stated }),
];
