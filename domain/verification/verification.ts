import type { CredentialAnswer } from "@/domain/verification/credential-answer";
import { decisiveReason, type GenuineReason, genuineAnswer } from "@/domain/verification/genuine-reason";
import type { ReadCredential } from "@/domain/verification/read-credential";
import { STEP_KEYS, type VerificationStep } from "@/domain/verification/verification-step";

/** What verifying a certificate found. `credential` is missing only when nothing could be read. */
export interface Verification {
  readonly genuine: {
    readonly answer: CredentialAnswer;
    readonly reason: GenuineReason;
    readonly steps: readonly VerificationStep[];
  };
  readonly credential: ReadCredential | undefined;
}

/** The whole answer from what each look found: the steps in their order, and the one reason that decides. */
export function concludeVerification(
  steps: readonly VerificationStep[],
  credential: ReadCredential | undefined,
): Verification {
  const ordered = [...steps].sort((a, b) => STEP_KEYS.indexOf(a.key) - STEP_KEYS.indexOf(b.key));
  const reason = decisiveReason(ordered.map((each) => each.reason));
  return { genuine: { answer: genuineAnswer(reason), reason, steps: ordered }, credential };
}
