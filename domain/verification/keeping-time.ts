import type { DocumentKind } from "@/domain/verification/issuer-document";

const HOUR_MS = 3_600_000;

/** The longest that an answer is kept, in milliseconds: long enough to spare the issuer, short enough for a revocation. */
export const LONGEST_KEPT_MS: Record<DocumentKind, number> = { DOCUMENT: 24 * HOUR_MS, STATUS: HOUR_MS };

/**
 * How long an answer is kept, in milliseconds: as the issuer asks, up to our own bound; 0 is not at all.
 * @example keptFor("STATUS", "public, max-age=300") // → 300_000
 */
export function keptFor(kind: DocumentKind, cacheControl: string | undefined): number {
  const wishes = (cacheControl ?? "").toLowerCase();
  if (/\bno-(store|cache)\b/.test(wishes)) return 0;
  const seconds = /(?:^|[\s,])max-age="?(\d{1,9})\b/.exec(wishes)?.[1];
  return Math.min(
    LONGEST_KEPT_MS[kind],
    seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000,
  );
}
