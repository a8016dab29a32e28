import type { GenuineReason } from "@/domain/verification/genuine-reason";
import type { ReadCredential } from "@/domain/verification/read-credential";

/** How far an issuer's clock may be ahead of ours, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/**
 * Whether a certificate is in date at a moment: both ends count as within. One without an end never expires.
 * `datesReason({issuedAt: "2020-01-01T00:00:00.000Z", expiresAt: null, hasBadDate: false}, new Date())` is VERIFIED.
 */
export function datesReason(
  dates: Pick<ReadCredential, "issuedAt" | "expiresAt" | "hasBadDate">,
  at: Date,
): GenuineReason {
  if (dates.expiresAt !== null && new Date(dates.expiresAt) < at) return "EXPIRED";
  if (dates.issuedAt !== null && new Date(dates.issuedAt).getTime() > at.getTime() + CLOCK_SKEW)
    return "NOT_YET_VALID";
  return dates.hasBadDate ? "BAD_DATE" : "VERIFIED";
}
