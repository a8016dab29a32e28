import { APPLICATION_STATUS_CHOICES } from "@/domain/import/choices";
import { type ImportField, importField } from "@/domain/import/import-field";
import { OWN_PERSON_FIELDS } from "@/domain/import/person-fields";

const text = { type: "text" } as const;

/** What a row of candidates can tell. */
export const CANDIDATE_FIELDS: readonly ImportField[] = [
  ...OWN_PERSON_FIELDS,
  importField({
    key: "phone",
    heading: "Phone",
    aliases: ["phone number", "telephone", "mobile", "mobile phone", "tel"],
    kind: text,
  }),
  importField({
    key: "headline",
    heading: "Headline",
    aliases: ["title", "job title", "current title", "position", "role", "current position"],
    kind: text,
  }),
  importField({
    key: "employer",
    heading: "Employer",
    aliases: ["company", "current company", "organisation", "organization", "current employer"],
    kind: text,
  }),
  importField({
    key: "school",
    heading: "School",
    aliases: ["university", "college", "education", "institution"],
    kind: text,
  }),
  importField({
    key: "links",
    heading: "Links",
    aliases: [
      "link",
      "url",
      "website",
      "web site",
      "linkedin",
      "linkedin url",
      "github",
      "portfolio",
      "profile",
    ],
    kind: { type: "links" },
    isMany: true,
    hint: "One or more web addresses, one under the other",
  }),
  importField({
    key: "status",
    heading: "Status",
    kind: { type: "choice", choices: APPLICATION_STATUS_CHOICES },
    hint: "Active or withdrawn",
  }),
];
