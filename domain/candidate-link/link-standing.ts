export type CandidateLinkStanding = "open" | "expired" | "revoked";

interface Dates {
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

/** Where a link stands at a time; one that was taken back stays so. */
export function candidateLinkStandingOf({ revokedAt, expiresAt }: Dates, at: Date): CandidateLinkStanding {
  if (revokedAt) return "revoked";
  return expiresAt <= at ? "expired" : "open";
}

/** The name under which the log tells what a candidate did: "Ottilie Vane, candidate". */
export function candidateActorName(name: string): string {
  return `${name}, candidate`;
}
