import { type Hit, hitsOf } from "@/domain/unmasked/hit";

/** Abbreviations that are written like initials. */
const NOT_INITIALS = new Set([
  "a.i.",
  "u.k.",
  "u.s.",
  "e.u.",
  "u.n.",
  "q.a.",
  "i.t.",
  "h.r.",
  "p.a.",
  "p.s.",
  "b2.b.",
]);

const PATTERN =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[\s-]?)+(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?|(?<=\p{Lu}\.[\s-]?\p{Lu}\.))/gu;

/** "C. N.", "J. Brandt": letters that stand for names. "U.S." is none. */
export function findInitials(text: string): Hit[] {
  return hitsOf("INITIALS", PATTERN, text).filter(
    ({ start, end }) => !NOT_INITIALS.has(text.slice(start, end).trim().toLowerCase()),
  );
}
