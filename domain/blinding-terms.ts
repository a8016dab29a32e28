import { dateTerms } from "./blinding-dates";
import { fold } from "./blinding-fold";
import type { BlindingPolicy } from "./blinding-policy";
import type { Term } from "./blinding-term";
import { EVERYDAY_WORDS, GENERIC_WORDS } from "./blinding-words";

/** What must not be read while a review is blind. Empty parts are left out. */
export interface Identity {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly employer: string;
  readonly school: string;
  readonly links: readonly string[];
  /** Titles of certificates, of two words or more: one word alone is too likely to be the name of a tool. */
  readonly certificates: readonly string[];
  /** Words that a person found to give this one away. */
  readonly extra: readonly string[];
}

// The mailbox may be left out: a domain alone says where somebody works.
const EMAIL = /[a-z0-9._%+-]*@[a-z0-9.-]+\.[a-z]{2,}/g;
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/g;
const FEWEST_DIGITS = 7;

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

// Scripts that are written without spaces have no whole words to look for.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Finds a folded phrase as whole words; what stood as one space or hyphen may be any of either. */
function phrase(text: string): RegExp {
  const words = fold(text)
    .text.split(/[\s-]+/)
    .filter(Boolean)
    .map(literal)
    .join("[\\s-]+");
  if (UNSPACED.test(text)) return new RegExp(words, "gu");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "gu");
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter((word) => fold(word).text.length > 1);
}

function startsLarge(occurrence: string): boolean {
  return /^\p{Lu}/u.test(occurrence);
}

function ofName(name: string): Term[] {
  if (name.trim() === "") return [];
  const parts = wordsOf(name).map((word): Term => {
    const isEveryday = EVERYDAY_WORDS.has(fold(word).text);
    return { kind: "name", pattern: phrase(word), ...(isEveryday && { isMeant: startsLarge }) };
  });
  return [{ kind: "name", pattern: phrase(name) }, ...parts];
}

function ofPlace(kind: "employer" | "school", place: string): Term[] {
  if (place.trim() === "") return [];
  const words = wordsOf(place).filter((word) => !GENERIC_WORDS.has(fold(word).text));
  const initials = wordsOf(place)
    .map((word) => word[0])
    .join("");
  const short = initials.length > 2 ? [phrase(initials)] : [];
  return [phrase(place), ...words.map(phrase), ...short].map((pattern) => ({ kind, pattern }));
}

function ofContact(email: string, phone: string): Term[] {
  const mailbox = email.split("@")[0] ?? "";
  const digits = phone.replace(/\D/g, "").slice(-9);
  const number = digits.split("").join("[\\s().\\/-]*");
  const patterns = [
    ...(mailbox.length > 2 ? [phrase(mailbox)] : []),
    ...(digits.length >= FEWEST_DIGITS
      ? [new RegExp(`(?:\\+|\\b)?[\\d\\s().\\/-]{0,12}${number}(?!\\d)`, "gu")]
      : []),
  ];
  return patterns.map((pattern) => ({ kind: "contact", pattern }));
}

/** A link without its scheme, and the last part of its path, which on most sites is a name somebody chose. */
function ofLink(link: string): Term[] {
  const bare = link.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/+$/, "");
  const handle = bare.includes("/") ? (bare.split("/").at(-1) ?? "") : "";
  return [bare, handle]
    .filter((text) => fold(text).text.length > 2)
    .map((text) => ({ kind: "link", pattern: phrase(text) }));
}

/** A word somebody asked to hide; an everyday one only where it is written as they wrote it: "Will", not "will". */
function ofExtra(word: string): Term[] {
  if (!/[\p{L}\p{N}]/u.test(word)) return [];
  const isName = EVERYDAY_WORDS.has(fold(word).text) && startsLarge(word);
  return [{ kind: "detail", pattern: phrase(word.trim()), ...(isName && { isMeant: startsLarge }) }];
}

/** Everything to look for, so that a text says nothing of who somebody is. */
export function termsOf(identity: Identity, policy: BlindingPolicy): Term[] {
  return [
    { kind: "contact", pattern: EMAIL, needs: /@/ },
    { kind: "link", pattern: WEB_ADDRESS, needs: /www\.|:\/\// },
    ...ofContact(identity.email, identity.phone),
    ...identity.links.flatMap(ofLink),
    ...ofName(identity.name),
    ...(policy.hidesEmployer ? ofPlace("employer", identity.employer) : []),
    ...ofPlace("school", identity.school),
    ...identity.certificates
      .filter((title) => wordsOf(title).length > 1)
      .map((title): Term => ({ kind: "detail", pattern: phrase(title) })),
    ...identity.extra.flatMap(ofExtra),
    ...dateTerms(policy),
  ];
}
