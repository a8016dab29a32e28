import { holds, type Standing } from "@/domain/credential-proof/proof-look";
import { GENUINE_REASON_WORDS, genuineReasonOf } from "@/domain/verification/genuine-reason";
import { THEIRS_REASON_WORDS, theirsReasonOf } from "@/domain/verification/theirs-reason";

const NOT_VERIFIED_YET = "It has not been verified yet.";

/** The stored reason of an answer to "genuine?", as one sentence. */
export function genuineWords(reason: string): string {
  const known = genuineReasonOf(reason);
  return known ? GENUINE_REASON_WORDS[known] : NOT_VERIFIED_YET;
}

/** The stored reason of an answer to "theirs?", as one sentence. */
export function theirsWords(reason: string): string {
  const known = theirsReasonOf(reason);
  return known ? THEIRS_REASON_WORDS[known] : NOT_VERIFIED_YET;
}

/** Why a certificate no longer counts as its issuer's word, as one sentence. */
export function reopeningWhy(standing: Pick<Standing, "genuine" | "theirs">): string {
  if (holds(standing)) return "It holds again.";
  const { genuine, theirs } = standing;
  return genuine.answer === "YES" ? theirsWords(theirs.reason) : genuineWords(genuine.reason);
}
