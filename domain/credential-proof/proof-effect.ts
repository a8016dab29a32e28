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

/**
 * What a badge makes of a certificate by itself: the issuer's word where a host answers for the issuer; where it is known by a
 * key alone a document that somebody brought, as anybody can make a key and give it any name.
 */
export function givenBy(isAnchored: boolean): Genuineness {
  return isAnchored ? "ISSUER_VERIFIED" : "DOCUMENT_SEEN";
}

/** Whether what a certificate is held for now is what its badge made of it, and no person said it since. */
function isGiven(now: Held, before: Held, isAnchored: boolean): boolean {
  const isSame = now.genuineness === before.genuineness && now.genuinenessNote === before.genuinenessNote;
  return !isSame && now.genuineness === givenBy(isAnchored);
}

/** What is left once the issuer takes its word back: whatever a person had found out by themselves. */
function withoutIssuer(before: Held): Held {
  if (before.genuineness !== "ISSUER_VERIFIED") return before;
  return { ...before, genuineness: "STATED" };
}

/**
 * What a verification changes. Genuine and theirs makes a certificate what `givenBy` says, unless a person found it false or
 * already holds it for more. When that ends, it goes back to what it was, unless a person has said something else since; the
 * issuer's word goes in any case. Nothing here ever finds a certificate false: a person does.
 */
export function effectOf(
  standing: Standing,
  now: Held,
  before: Held | null,
  { note, isAnchored }: { readonly note: string; readonly isAnchored: boolean },
): Effect {
  if (holds(standing)) {
    if (before || now.genuineness === "FOUND_FALSE") return { held: null, before, isReopened: false };
    const { genuineness, genuinenessNote } = now;
    const isMore = isAnchored || genuineness === "STATED";
    const held = isMore ? { genuineness: givenBy(isAnchored), genuinenessNote: note } : null;
    return { held, before: { genuineness, genuinenessNote }, isReopened: false };
  }
  if (!before) return { held: null, before: null, isReopened: false };
  const isOver = now.genuineness === "ISSUER_VERIFIED" || isGiven(now, before, isAnchored);
  return { held: isOver ? withoutIssuer(before) : null, before: null, isReopened: true };
}

/** What a certificate is held for once its badge is removed; null where it stays as it is. */
export function heldWithout(now: Held, before: Held | null, isAnchored: boolean): Held | null {
  return before && isGiven(now, before, isAnchored) ? before : null;
}
