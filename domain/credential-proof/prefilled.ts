import type { CredentialInput } from "@/domain/credential";
import { plainLine } from "@/domain/credential-proof/plain-line";
import type { ReadCredential } from "@/domain/verification/read-credential";

type Read = Pick<ReadCredential, "title" | "issuer" | "issuedAt" | "expiresAt">;

/** A name or title is one line of the form. */
const LONGEST = 120;

/**
 * A certificate made of what its badge says, to be completed by a person: as only stated, no question of the checklist
 * answered, and assessed in the way that counts least, as no badge says how. A sentence where what a certificate must have
 * is missing.
 */
export function certificateOf(read: Read, today: string, link: string): CredentialInput | string {
  const title = plainLine(read.title, LONGEST);
  if (title === "") return "This badge has no name. Enter the certificate first, then add the badge to it.";
  const issuedOn = read.issuedAt?.slice(0, 10);
  if (!issuedOn || issuedOn > today) {
    return "This badge does not say when it was issued. Enter the certificate first, then add the badge to it.";
  }
  const expiresOn = read.expiresAt?.slice(0, 10) ?? null;
  return {
    title,
    issuer: plainLine(read.issuer.name, LONGEST),
    kind: "ATTENDANCE",
    issuedOn,
    expiresOn: expiresOn !== null && expiresOn >= issuedOn ? expiresOn : null,
    grade: null,
    testsSpecificSkills: "UNANSWERED",
    appliesToOpening: "UNANSWERED",
    includesPracticalWork: "UNANSWERED",
    servesObjective: "UNANSWERED",
    genuineness: "STATED",
    genuinenessNote: "",
    link: link.length <= 2000 ? link : "",
  };
}
