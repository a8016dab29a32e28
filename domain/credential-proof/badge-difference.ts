import type { Provenance } from "@/domain/credential-proof/proof-findings";
import { dayWords } from "@/domain/credential-proof/proof-words";

interface Typed {
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
}

type Said = Pick<Provenance, "title" | "issuer" | "issuedAt" | "expiresAt">;

/** Without case, accents and everything that is neither letter nor digit. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function sameDay(day: string | null, instant: string): boolean {
  return day === instant.slice(0, 10);
}

/** Whether a badge is about the certificate it was added to, by its name and issuer; what one of them does not say differs in nothing. */
export function isOfCertificate(
  typed: Pick<Typed, "title" | "issuer">,
  said: Pick<Said, "title" | "issuer">,
): boolean {
  return (["title", "issuer"] as const).every(
    (key) => said[key] === "" || typed[key] === "" || folded(said[key]) === folded(typed[key]),
  );
}

/**
 * What a badge says otherwise than the certificate it was added to, in words; what it does not say differs in nothing.
 * `["its name is “Prompting Basics”"]` where another name was typed.
 */
export function differencesOf(typed: Typed, said: Said): string[] {
  const { title, issuer, issuedAt, expiresAt } = said;
  return [
    title !== "" && folded(title) !== folded(typed.title) ? `its name is “${title}”` : "",
    issuer !== "" && folded(issuer) !== folded(typed.issuer) ? `its issuer is “${issuer}”` : "",
    issuedAt && !sameDay(typed.issuedOn, issuedAt) ? `it was issued on ${dayWords(issuedAt)}` : "",
    expiresAt && !sameDay(typed.expiresOn, expiresAt) ? `it runs out on ${dayWords(expiresAt)}` : "",
  ].filter((words) => words !== "");
}
