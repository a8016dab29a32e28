import type { Reasoned } from "@/domain/credential-proof/proof-look";
import type { Genuineness } from "@/domain/credential-words";

/** The badge behind a certificate, as far as a line of words needs it. */
export interface StepProof {
  readonly genuine: Reasoned;
  readonly theirs: Reasoned;
  /** It counted as its issuer's word once, and does no more. */
  readonly reopenedAt: string | null;
}

/** One step a certificate has come to, in few words. */
export interface CertificateStep {
  readonly note: string;
  readonly isYes: boolean;
}

const HELD_FOR: Readonly<Record<Genuineness, string>> = {
  ISSUER_VERIFIED: "issuer says so",
  DOCUMENT_SEEN: "document seen",
  STATED: "only stated",
  FOUND_FALSE: "found false",
};

const REFUSED: Readonly<Record<string, string>> = {
  REVOKED: "revoked",
  SUSPENDED: "suspended",
  EXPIRED: "expired",
  NOT_YET_VALID: "not valid yet",
};

/**
 * Whether it is genuine: what a person found out stands before what the badge says, and before "could not be verified"
 * whatever is known otherwise.
 */
export function genuineStep(genuineness: Genuineness, proof: StepProof | null): CertificateStep {
  const held = { note: HELD_FOR[genuineness], isYes: genuineness === "ISSUER_VERIFIED" };
  if (!proof || genuineness === "FOUND_FALSE") return held;
  const { answer, reason } = proof.genuine;
  if (answer === "YES") return { note: HELD_FOR.ISSUER_VERIFIED, isYes: true };
  if (answer === "NO") return { note: REFUSED[reason] ?? "changed after signing", isYes: false };
  return genuineness === "STATED" ? { note: "could not be verified", isYes: false } : held;
}

const THEIRS: Readonly<Record<string, string>> = {
  SAME_EMAIL: "e-mail matches",
  SAME_PHONE: "number matches",
  OTHER_EMAIL: "another e-mail",
};

/** Whether it was issued to this person. */
export function theirsStep(proof: StepProof | null): CertificateStep {
  if (!proof) return { note: "not checked", isYes: false };
  const { answer, reason } = proof.theirs;
  return { note: THEIRS[reason] ?? "could not be told", isYes: answer === "YES" };
}
