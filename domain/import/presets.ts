import { foldHeading } from "./fold-heading";

/** What is known of a system's table of candidates: which field each heading goes into, and how such a table is recognised. */
export interface ImportPreset {
  /** The key of a candidate's field by folded heading; empty: known, and left out. */
  readonly fields: Readonly<Record<string, string>>;
  /** A folded heading only this system has. */
  readonly sure: readonly string[];
  /** Folded headings of which two together are enough. */
  readonly likely: readonly string[];
  /** Addresses of this system's own pages, as they stand in cells. */
  readonly address: RegExp;
}

/** A heading as an export has it, the field it goes into, and what is left out. */
function fieldsOf(known: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(known).flatMap(([field, headings]) =>
      headings.map((heading) => [foldHeading(heading), field === "LEFT_OUT" ? "" : field]),
    ),
  );
}

/** Never read from any of them, whatever it is called: what nobody may be judged by, and what others thought. */
const NEVER = [
  "Gender",
  "Gender identity",
  "Pronouns",
  "Race",
  "Ethnicity",
  "Race / Ethnicity",
  "Hispanic / Latino",
  "Veteran status",
  "Disability",
  "Disability status",
  "Date of birth",
  "Age",
  "Sexual orientation",
  "Nationality",
  "Photo",
  "Photo URL",
  "Rating",
  "Ratings",
  "Score",
  "Average score",
  "Overall score",
  "Recommendation",
  "Overall recommendation",
  "Feedback",
  "Feedback score",
  "Average feedback score",
  "Notes",
  "Tags",
  "Source",
  "Sources",
  "Origin",
  "Referrer",
  "Owner",
  "Location",
];

const LEVER: ImportPreset = {
  fields: fieldsOf({
    candidateReference: ["Lever Profile ID", "Profile ID", "Contact ID", "Opportunity ID", "Candidate ID"],
    candidateName: ["Candidate Name", "Full Name", "Full-Name", "Contact Name", "Name"],
    candidateEmail: ["Candidate Email", "Email", "Emails", "Email Address"],
    phone: ["Phone", "Phones", "Candidate Phone", "Phone Number"],
    headline: ["Headline", "Candidate Headline", "Current Title"],
    employer: ["Company", "Companies", "Current Company", "Organization"],
    school: ["School", "Schools"],
    links: ["Links", "Link", "LinkedIn", "Candidate Links", "Website"],
    LEFT_OUT: [
      ...NEVER,
      "Archive Reason",
      "Profile URL",
      "Profile Archive Reason",
      "Posting Archive Reason",
      "Current Stage",
      "Stage",
    ],
  }),
  sure: ["Lever Profile ID", "Lever Posting URL", "Lever Candidate ID", "Lever Opportunity ID"].map(
    foldHeading,
  ),
  likely: [
    "Profile ID",
    "Profile Archive Reason",
    "Profile Archive Status",
    "Posting Archive Reason",
    "Posting Archive Status",
    "Posting Archived At (GMT)",
    "Posting ID",
    "Posting Owner",
    "Posting Owner Name",
    "Posting Hiring Manager",
    "Last Story At (GMT)",
    "Last Advanced At (GMT)",
    "Opportunity ID",
    "IsSecretNote-0",
  ].map(foldHeading),
  address: /^https:\/\/hire(?:\.[a-z]+)?\.lever\.co\//i,
};

const ASHBY: ImportPreset = {
  fields: fieldsOf({
    candidateReference: ["Candidate ID", "Ashby Candidate ID", "Ashby ID"],
    candidateName: ["Candidate Name", "Candidate", "Name", "Full Name"],
    candidateEmail: [
      "Candidate Primary Email",
      "Candidate Primary Email Address",
      "Primary Email Address",
      "Primary Email",
      "Candidate Email",
      "Email",
    ],
    phone: [
      "Candidate Primary Phone",
      "Candidate Primary Phone Number",
      "Primary Phone Number",
      "Primary Phone",
      "Candidate Phone",
      "Phone Number",
    ],
    headline: [
      "Candidate Position",
      "Candidate Title",
      "Current Title",
      "Candidate Current Title",
      "Position",
      "Title",
    ],
    employer: ["Candidate Company", "Current Company", "Candidate Current Company", "Company"],
    school: ["Candidate School", "School", "Education"],
    links: [
      "LinkedIn",
      "LinkedIn URL",
      "Candidate LinkedIn",
      "Social Links",
      "GitHub",
      "Website",
      "Candidate Social Links",
    ],
    LEFT_OUT: [
      ...NEVER,
      "Candidate Tags",
      "Credited To",
      "Archive Reason",
      "Candidate Profile URL",
      "Profile URL",
      "Ashby Profile URL",
      "Current Interview Stage",
    ],
  }),
  sure: ["Ashby Candidate ID", "Ashby ID", "Ashby Profile URL", "Ashby URL", "Job Consideration ID"].map(
    foldHeading,
  ),
  likely: [
    "Candidate Primary Email",
    "Candidate Primary Email Address",
    "Primary Email Address",
    "Candidate Primary Phone",
    "Candidate Primary Phone Number",
    "Primary Phone Number",
    "Job Consideration",
    "Job Consideration Status",
    "Consideration Status",
    "Current Interview Stage",
    "Credited To",
    "Candidate Profile URL",
    "Candidate Company",
    "Candidate Position",
    "Candidate School",
  ].map(foldHeading),
  address: /^https:\/\/app\.ashbyhq\.com\//i,
};

/** The systems whose tables of candidates are known. Columns that are called differently are mapped by hand, as in any table. */
export const IMPORT_PRESETS = { LEVER, ASHBY } as const satisfies Record<string, ImportPreset>;
