import type { Standing } from "@/domain/credential-proof/proof-look";

const DAY_MS = 86_400_000;
/** Days between two verifications: of what holds, of what does not, and at most where nobody answers. */
const DAYS = { holding: 1, refused: 7, mostConfirmed: 8, mostUnknown: 30 } as const;

/** After the first failure a day, then 2, 4, 8 …, never more than `most`. */
function growing(failures: number, most: number): number {
  return Math.min(most, 2 ** Math.min(failures - 1, 10));
}

function daysUntilNext({ genuine, failures }: Standing): number {
  if (genuine.answer === "NO") return DAYS.refused;
  if (failures === 0) return DAYS.holding;
  return growing(failures, genuine.answer === "YES" ? DAYS.mostConfirmed : DAYS.mostUnknown);
}

/**
 * When a certificate is verified again: a day after it was confirmed, a week after it was refused, and at growing distances
 * while nobody answers; in any case once it runs out.
 */
export function nextLookAt(standing: Standing, expiresAt: string | null, at: Date): Date {
  const next = at.getTime() + daysUntilNext(standing) * DAY_MS;
  const expiry = expiresAt === null ? Number.NaN : Date.parse(expiresAt);
  return new Date(expiry > at.getTime() && expiry < next ? expiry + 1000 : next);
}
