import type { CredentialAnswer } from "@/domain/verification/credential-answer";
import {
  GENUINE_REASON_WORDS,
  type GenuineReason,
  genuineAnswer,
} from "@/domain/verification/genuine-reason";

/** What is looked at, in the order in which it is told. */
export const STEP_KEYS = ["FORMAT", "ISSUER", "SIGNATURE", "PUBLISHED", "DATES", "STATUS"] as const;
export type StepKey = (typeof STEP_KEYS)[number];

export const STEP_NAMES: Record<StepKey, string> = {
  FORMAT: "What it is",
  ISSUER: "Issuer",
  SIGNATURE: "Signature",
  PUBLISHED: "Published by the issuer",
  DATES: "Dates",
  STATUS: "Revocation",
};

/** One thing that was looked at: what came of it, and in words for people. */
export interface VerificationStep {
  readonly key: StepKey;
  readonly answer: CredentialAnswer;
  readonly reason: GenuineReason;
  readonly words: string;
}

/** A step with words of its own, or with those of its reason. */
export function step(key: StepKey, reason: GenuineReason, words?: string): VerificationStep {
  return { key, answer: genuineAnswer(reason), reason, words: words ?? GENUINE_REASON_WORDS[reason] };
}
