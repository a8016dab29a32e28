import type { CredentialAnswer } from "@/domain/verification/credential-answer";

/** An answer with the key of its reason, whose words domain/verification holds. */
export interface Reasoned {
  readonly answer: CredentialAnswer;
  readonly reason: string;
}

/** What one verification found: the two questions apart, and the day on which the certificate runs out by itself. */
export interface Look {
  readonly genuine: Reasoned;
  readonly theirs: Reasoned;
  /** ISO 8601, or null. */
  readonly expiresAt: string | null;
}

/** A time at which the issuer could not be asked, after it had confirmed the certificate. */
export interface Unheard {
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** What stands about a certificate between two verifications. */
export interface Standing {
  readonly genuine: Reasoned;
  readonly theirs: Reasoned;
  /** When it was last found genuine, ISO 8601; null: never, or not any more. */
  readonly confirmedAt: string | null;
  /** The last time since then at which the issuer could not be asked. */
  readonly unheard: Unheard | null;
  /** Verifications in a row that got no answer. */
  readonly failures: number;
}

export const NOT_LOOKED: Standing = {
  genuine: { answer: "UNKNOWN", reason: "" },
  theirs: { answer: "UNKNOWN", reason: "" },
  confirmedAt: null,
  unheard: null,
  failures: 0,
};

const DAY_MS = 86_400_000;

/** How long a confirmation stands while the issuer cannot be asked. */
export const PATIENCE_DAYS = 30;

/** Whether a confirmation of `confirmedAt` still stands at `at`, though nobody answers. */
function isPatient(confirmedAt: string | null, at: Date): boolean {
  return confirmedAt !== null && at.getTime() - Date.parse(confirmedAt) < PATIENCE_DAYS * DAY_MS;
}

/**
 * What stands after a verification. An answer replaces what stood; "could not be verified" leaves a confirmation as it is
 * for thirty days, and says since when nobody could be asked.
 */
export function standingAfter(before: Standing, look: Look, at: Date): Standing {
  const { genuine, theirs } = look;
  const now = at.toISOString();
  if (genuine.answer !== "UNKNOWN") {
    const confirmedAt = genuine.answer === "YES" ? now : null;
    return { genuine, theirs, confirmedAt, unheard: null, failures: 0 };
  }
  const failures = before.failures + 1;
  if (before.genuine.answer === "YES" && isPatient(before.confirmedAt, at)) {
    // Whose it is was not found out anew where it could not be read.
    const isRead = theirs.reason !== "NOT_READ" && theirs.reason !== "NO_RECIPIENT";
    return {
      ...before,
      theirs: isRead ? theirs : before.theirs,
      failures,
      unheard: { at: now, reason: genuine.reason },
    };
  }
  return { genuine, theirs, confirmedAt: null, unheard: null, failures };
}

/** Whether the certificate counts as confirmed by its issuer: it is genuine, and it is theirs. */
export function holds({ genuine, theirs }: Pick<Standing, "genuine" | "theirs">): boolean {
  return genuine.answer === "YES" && theirs.answer === "YES";
}
