import { holds, type Standing } from "@/domain/credential-proof/proof-look";
import type { Genuineness } from "@/domain/credential-words";

/** How genuine a certificate is held to be, and how that was found out. */
export interface Held {
  readonly genuineness: Genuineness;
  readonly genuinenessNote: string;
}

/** What a verification does to the certificate itself. */
export interface Effect {
  /** What the certificate is held for from now on, or null where it stays as it is. */
  readonly held: Held | null;
  /** What it was held for before the badge counted; null while the badge counts for nothing. */
  readonly before: Held | null;
  /** It counted, and counts no more. */
  readonly isReopened: boolean;
}

/** What is left once the issuer takes its word back: whatever a person had found out by themselves. */
function withoutIssuer(before: Held): Held {
  if (before.genuineness !== "ISSUER_VERIFIED") return before;
  return { ...before, genuineness: "STATED" };
}

/**
 * What a verification changes. Genuine and theirs makes a certificate the issuer's word, unless a person found it false.
 * When that ends, it goes back to what it was, unless a person has said something else since. Nothing here ever finds a
 * certificate false: a person does.
 */
export function effectOf(standing: Standing, now: Held, before: Held | null, note: string): Effect {
  if (holds(standing)) {
    if (before || now.genuineness === "FOUND_FALSE") return { held: null, before, isReopened: false };
    const held = { genuineness: "ISSUER_VERIFIED", genuinenessNote: note } as const;
    const { genuineness, genuinenessNote } = now;
    return { held, before: { genuineness, genuinenessNote }, isReopened: false };
  }
  if (!before) return { held: null, before: null, isReopened: false };
  const held = now.genuineness === "ISSUER_VERIFIED" ? withoutIssuer(before) : null;
  return { held, before: null, isReopened: true };
}

/** What a certificate is held for once its badge is removed; null where it stays as it is. */
export function heldWithout(now: Held, before: Held | null): Held | null {
  return before && now.genuineness === "ISSUER_VERIFIED" ? before : null;
}
