import type { CredentialAnswer } from "@/domain/verification/credential-answer";
import {
  DOCUMENT_REASON_WORDS,
  DOCUMENT_REASONS,
  type DocumentReason,
} from "@/domain/verification/fetch-reason";

/** What is proven wrong, the gravest first. Nothing else makes the answer NO. */
export const REFUTING_REASONS = [
  "SIGNATURE_BROKEN",
  "DIFFERS_AT_ISSUER",
  "REVOKED",
  "SUSPENDED",
  "EXPIRED",
  "NOT_YET_VALID",
] as const;

/** Why it could not be verified, beside what the issuer's addresses answered. */
export const OPEN_REASONS = [
  "NOT_A_CREDENTIAL",
  "TOO_COMPLEX",
  "NO_PROOF",
  "UNSIGNED",
  "SHARED_SECRET",
  "UNKNOWN_ALGORITHM",
  "UNKNOWN_SUITE",
  "UNKNOWN_TERMS",
  "UNUSUAL_FORM",
  "OTHER_PURPOSE",
  "SIGNED_BY_OTHER",
  "CLAIMS_DISAGREE",
  "TOO_MANY_PROOFS",
  "TOOK_TOO_LONG",
  "BAD_DATE",
  "UNKNOWN_STATUS",
  "STATUS_NOT_VERIFIED",
  "ISSUER_DIFFERS",
  "OUTSIDE_ISSUER",
] as const;

export const GENUINE_REASONS = [
  "VERIFIED",
  ...REFUTING_REASONS,
  ...OPEN_REASONS,
  ...DOCUMENT_REASONS,
] as const;
export type RefutingReason = (typeof REFUTING_REASONS)[number];
export type OpenReason = (typeof OPEN_REASONS)[number] | DocumentReason;
export type GenuineReason = "VERIFIED" | RefutingReason | OpenReason;

const OWN_WORDS: Record<Exclude<GenuineReason, DocumentReason>, string> = {
  VERIFIED: "The issuer signed or confirmed it, it is in date, and it has not been taken back.",
  SIGNATURE_BROKEN: "Its signature does not fit its content: something was changed after it was signed.",
  DIFFERS_AT_ISSUER: "The issuer publishes it with other content than this copy.",
  REVOKED: "The issuer has revoked it.",
  SUSPENDED: "The issuer has suspended it for now.",
  EXPIRED: "It has expired.",
  NOT_YET_VALID: "It is not valid yet.",
  NOT_A_CREDENTIAL: "This is not a certificate that can be verified.",
  TOO_COMPLEX: "It is larger or deeper than certificates are.",
  NO_PROOF: "It carries no signature, and names no address where its issuer confirms it.",
  UNSIGNED: "It says of itself that nobody signed it.",
  SHARED_SECRET: "It is signed with a shared secret, which proves nothing to anybody else.",
  UNKNOWN_ALGORITHM: "It is signed in a way that Outweigh does not know.",
  UNKNOWN_SUITE: "It is signed in a way that Outweigh does not know.",
  UNKNOWN_TERMS:
    "Part of it is in terms that its vocabulary does not define, so the signature cannot cover them.",
  UNUSUAL_FORM: "It is written in an unusual form, in which part of what was signed could be hidden.",
  OTHER_PURPOSE: "It is signed, but not for the purpose of issuing a certificate.",
  SIGNED_BY_OTHER: "It is signed, but with a key that does not belong to the issuer it names.",
  CLAIMS_DISAGREE: "What was signed contradicts itself on who issued it, to whom, or under which number.",
  TOO_MANY_PROOFS: "It carries more signatures than are looked at.",
  TOOK_TOO_LONG: "Verifying it took too long.",
  BAD_DATE: "One of its dates cannot be read.",
  UNKNOWN_STATUS: "It says where to ask whether it was revoked, but in a way that Outweigh does not know.",
  STATUS_NOT_VERIFIED: "The list of revoked certificates it points to could not be verified itself.",
  ISSUER_DIFFERS: "The badge it points to names another issuer than the one that confirms it.",
  OUTSIDE_ISSUER: "It is published at an address that does not belong to its issuer.",
};

/** Each reason as one sentence. */
export const GENUINE_REASON_WORDS: Record<GenuineReason, string> = { ...OWN_WORDS, ...DOCUMENT_REASON_WORDS };

const isOneOf = (list: readonly string[], key: string) => list.includes(key);

/** The answer that goes with a reason: YES for VERIFIED, NO for what is proven wrong, UNKNOWN for everything else. */
export function genuineAnswer(reason: GenuineReason): CredentialAnswer {
  if (reason === "VERIFIED") return "YES";
  return isOneOf(REFUTING_REASONS, reason) ? "NO" : "UNKNOWN";
}

/** A stored reason, if it is one that is known here. */
export function genuineReasonOf(key: string): GenuineReason | undefined {
  return isOneOf(GENUINE_REASONS, key) ? (key as GenuineReason) : undefined;
}

/**
 * The one reason that decides, of all that were found: the gravest that refutes, else the first that leaves it open, else
 * VERIFIED. An empty list verifies nothing.
 */
export function decisiveReason(found: readonly GenuineReason[]): GenuineReason {
  const refuting = REFUTING_REASONS.find((reason) => found.includes(reason));
  return (
    refuting ?? found.find((reason) => reason !== "VERIFIED") ?? (found.length > 0 ? "VERIFIED" : "NO_PROOF")
  );
}
