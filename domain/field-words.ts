/** A stored diff, or one that came over the wire, where a value that is undefined is left out. */
export type Changes = Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;

const WORDS: Readonly<Record<string, string>> = {
  title: "title",
  location: "location",
  hiringManager: "hiring manager",
  goals: "what the role is for",
  bottlenecks: "what holds the team back",
  teamAiSkillLevel: "the team’s AI skill level",
  measuresOfSuccess: "how success is measured",
  roleExpectsAi: "how much the role expects AI",
  employerValuesCertificates: "how much certificates are valued",
  requiredCertificate: "the certificate it requires",
  requiredCertificateReason: "what that certificate is for",
  interviewQuestions: "interview questions",
  templateKey: "kind of role",
  asOf: "the day ages are counted to",
  isActive: "access",
  checksNeeded: "how many people check evidence",
  signaturesNeeded: "how many people sign decisions",
  reviewOrder: "the order",
  reviewDueOn: "when reviews are due",
  reviewsNeeded: "how many reviews open a candidate",
  hidesEmployer: "whether employers are hidden",
  hidesDates: "whether dates are hidden",
  hiddenWords: "words hidden by hand",
  requiresCalibration: "whether reviewers practise first",
  email: "e-mail",
  startsOn: "first day",
  periodStart: "start",
  periodEnd: "end",
  aiPart: "AI’s part",
  ownPart: "own part",
  issuedOn: "issue date",
  expiresOn: "expiry date",
  genuinenessNote: "note on genuineness",
};

function spelt(field: string): string {
  return field
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/[-_]/g, " ")
    .trim();
}

/** A field as the screen calls it: `fieldWord("aiPart")` is "AI’s part", `fieldWord("statusNote")` "status note". */
export function fieldWord(field: string): string {
  return WORDS[field] ?? spelt(field);
}

/** The fields that changed, as the screen calls them; versions and ids are nobody's news. */
export function changedFieldWords(diff: Changes): string[] {
  return Object.keys(diff)
    .filter((field) => field !== "version" && !field.endsWith("Id"))
    .map(fieldWord);
}
