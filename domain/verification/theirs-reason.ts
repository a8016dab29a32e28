import type { CredentialAnswer } from "@/domain/verification/credential-answer";

/** Whether a certificate was issued to this person, and why that is the answer. */
export const THEIRS_REASONS = [
  "SAME_EMAIL",
  "SAME_PHONE",
  "OTHER_EMAIL",
  "NO_EMAIL_HERE",
  "NO_RECIPIENT",
  "NAME_ONLY",
  "ADDRESS_ONLY",
  "KEY_ONLY",
  "UNKNOWN_HASH",
  "NOT_READ",
] as const;
export type TheirsReason = (typeof THEIRS_REASONS)[number];

/** Each reason as one sentence. */
export const THEIRS_REASON_WORDS: Record<TheirsReason, string> = {
  SAME_EMAIL: "It was issued to the e-mail address entered here.",
  SAME_PHONE: "It was issued to the telephone number entered here.",
  OTHER_EMAIL:
    "It was issued to another e-mail address than the one entered here. Many people have several: ask which it was.",
  NO_EMAIL_HERE: "It names its holder by an e-mail address, and none is entered here.",
  NO_RECIPIENT: "It does not say to whom it was issued.",
  NAME_ONLY: "It names its holder by name only, and a name can belong to many.",
  ADDRESS_ONLY: "It names its holder by a web address, which anybody could have entered here.",
  KEY_ONLY: "It names its holder by a key that only they can show.",
  UNKNOWN_HASH: "It hides its holder in a way that Outweigh does not know.",
  NOT_READ: "It could not be read.",
};

export function theirsAnswer(reason: TheirsReason): CredentialAnswer {
  if (reason === "SAME_EMAIL" || reason === "SAME_PHONE") return "YES";
  return reason === "OTHER_EMAIL" ? "NO" : "UNKNOWN";
}

/** A stored reason, if it is one that is known here. */
export function theirsReasonOf(key: string): TheirsReason | undefined {
  return (THEIRS_REASONS as readonly string[]).includes(key) ? (key as TheirsReason) : undefined;
}
