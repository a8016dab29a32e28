import type { Standing } from "@/domain/credential-proof/proof-look";
import type {
  CredentialAnswer,
  CredentialCarrier,
  CredentialStandard,
} from "@/domain/verification/credential-answer";

/** The three answers, in the words of the screen. Could not be verified is never a no. */
export const ANSWER_WORDS: Readonly<Record<CredentialAnswer, string>> = {
  YES: "Yes",
  NO: "No",
  UNKNOWN: "Could not be verified",
};

export const CARRIER_WORDS: Readonly<Record<CredentialCarrier, string>> = {
  JSON: "as its document",
  JWT: "as a signed token",
  PNG: "baked into a PNG picture",
  SVG: "baked into an SVG picture",
  URL: "at its address",
};

export const STANDARD_WORDS: Readonly<Record<CredentialStandard, string>> = {
  OPEN_BADGES_2: "Open Badges 2.0",
  OPEN_BADGES_3: "Open Badges 3.0",
  VERIFIABLE_CREDENTIAL: "W3C Verifiable Credential",
};

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** An instant as "22 November 2026". */
export function dayWords(instant: string): string {
  return DAY.format(new Date(instant));
}

/**
 * When a certificate was last asked about, in one clause: "confirmed on 3 November 2026; the issuer could not be asked on
 * 5 November 2026". Empty while nobody has been asked.
 */
export function askedWords(
  {
    genuine,
    confirmedAt,
    unheard,
  }: Pick<Standing, "genuine" | "confirmedAt"> & { readonly unheard: { readonly at: string } | null },
  verifiedAt: string | null,
): string {
  if (confirmedAt && unheard) {
    return `confirmed on ${dayWords(confirmedAt)}; the issuer could not be asked on ${dayWords(unheard.at)}`;
  }
  if (genuine.answer === "YES" && confirmedAt) return `confirmed on ${dayWords(confirmedAt)}`;
  return verifiedAt ? `asked on ${dayWords(verifiedAt)}` : "";
}

interface Signer {
  readonly issuer: string;
  /** "" where the issuer is known by a key alone. */
  readonly issuerHost: string;
}

/** What the certificate's form says of how it was found out: who signed, by what they are known, when, and who added it. */
export function heldNote({ issuer, issuerHost }: Signer, at: string, addedBy: string): string {
  const by = issuer === "" ? "Its issuer" : issuer;
  const known = issuerHost === "" ? "known by a key alone" : `which answers at ${issuerHost}`;
  return `${by}, ${known}, signed the badge and issued it to this person; verified on ${dayWords(at)}. ${addedBy} added it.`;
}
