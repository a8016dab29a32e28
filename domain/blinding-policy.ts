/** What can be hidden from a reviewer until the review is handed in, as the database names it. */
export const BLIND_FIELDS = ["NAME", "CONTACT", "SCHOOL", "EMPLOYER", "DATES", "CERTIFICATES"] as const;
export type BlindField = (typeof BLIND_FIELDS)[number];

/** What no opening can show: the database refuses it too. */
export const ALWAYS_HIDDEN = [
  "NAME",
  "CONTACT",
  "SCHOOL",
  "CERTIFICATES",
] as const satisfies readonly BlindField[];

interface BlindFieldWords {
  /** As one of a list within a sentence. */
  readonly short: string;
  readonly what: string;
  readonly why: string;
}

/** Each field in words: what is hidden, and why. */
export const BLIND_FIELD_WORDS: Readonly<Record<BlindField, BlindFieldWords>> = {
  NAME: {
    short: "name",
    what: "Name and pictures",
    why: "A name tells sex and origin, and both sway people who mean to be fair. No photo is kept of anybody; a picture stays out of sight until somebody has looked at it.",
  },
  CONTACT: {
    short: "contact",
    what: "E-mail, telephone and links",
    why: "Each of them leads to the name.",
  },
  SCHOOL: {
    short: "school",
    what: "School",
    why: "Where somebody studied says more of their parents than of what they did since.",
  },
  EMPLOYER: {
    short: "employer",
    what: "Employer",
    why: "A well-known employer lends its lustre to whoever worked there. Show it where the role cannot be judged without.",
  },
  DATES: {
    short: "dates that tell age",
    what: "Dates that tell age",
    why: "Years long past tell how old somebody is. Periods are shown by their length, and by how long ago they were at the most.",
  },
  CERTIFICATES: {
    short: "certificates",
    what: "Certificates and how many",
    why: "What somebody did is rated first. Certificates are shown afterwards, and what they change is kept on record.",
  },
};

/** What is hidden in one opening beyond what always is. `asOf` is the calendar day from which ages are counted. */
export interface BlindingPolicy {
  readonly hidesEmployer: boolean;
  readonly hidesDates: boolean;
  readonly asOf: string;
}

/** `blindingPolicy(["NAME", "DATES"], "2026-11-01")` is `{ hidesEmployer: false, hidesDates: true, asOf: "2026-11-01" }`. */
export function blindingPolicy(hiddenFields: readonly BlindField[], asOf: string): BlindingPolicy {
  return {
    hidesEmployer: hiddenFields.includes("EMPLOYER"),
    hidesDates: hiddenFields.includes("DATES"),
    asOf,
  };
}

/** Whether no opening can show this. `isAlwaysHidden("DATES")` is false. */
export function isAlwaysHidden(field: BlindField): boolean {
  return (ALWAYS_HIDDEN as readonly BlindField[]).includes(field);
}
