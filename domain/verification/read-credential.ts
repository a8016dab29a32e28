import type { CredentialStandard } from "@/domain/verification/credential-answer";

/** Who a certificate says issued it. */
export interface CredentialIssuer {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export const RECIPIENT_KINDS = ["EMAIL", "PHONE", "URL", "DID", "NAME", "OTHER"] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** One thing by which a certificate names the person it was issued to. `value` is a hash when `isHashed`. */
export interface CredentialRecipient {
  readonly kind: RecipientKind;
  readonly value: string;
  readonly isHashed: boolean;
  readonly salt: string;
}

export interface Alignment {
  readonly name: string;
  readonly framework: string;
  readonly description: string;
  readonly code: string;
  readonly url: string;
}

/** A result the achievement has (`required` as its description says) and, when stated, what this person reached. */
export interface AchievementResult {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly reached: string;
}

export interface AchievementEvidence {
  readonly name: string;
  readonly narrative: string;
  readonly genre: string;
  readonly url: string;
}

/** What was achieved, as the issuer describes it. */
export interface Achievement {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly criteria: string;
  readonly criteriaUrl: string;
  readonly alignments: readonly Alignment[];
  readonly tags: readonly string[];
  readonly results: readonly AchievementResult[];
  readonly evidence: readonly AchievementEvidence[];
}

/** What a certificate says of itself, whichever standard it follows. Moments are ISO 8601 in UTC; "" is not said. */
export interface ReadCredential {
  readonly standard: CredentialStandard;
  readonly id: string;
  readonly title: string;
  readonly issuer: CredentialIssuer;
  readonly recipients: readonly CredentialRecipient[];
  readonly issuedAt: string | null;
  readonly expiresAt: string | null;
  /** Whether a date is there that cannot be read. */
  readonly hasBadDate: boolean;
  readonly achievement: Achievement;
}
