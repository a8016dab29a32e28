import { fold } from "@/domain/blinding-fold";
import { trigramSimilarity } from "@/domain/duplicate/trigrams";

/** Why two rows look like one, as the screen says it. */
export type Reason =
  | "SAME_EMAIL"
  | "SAME_NAME"
  | "SAME_INITIALS"
  | "SIMILAR_NAME"
  | "SAME_NUMBERS"
  | "SIMILAR_STATEMENT"
  | "SAME_CERTIFICATE";

/** From which similarity on two names, or two statements, are shown as perhaps the same. A judgement: better one look too many. */
const NAME_THRESHOLD = 0.5;
const STATEMENT_THRESHOLD = 0.5;

interface Person {
  readonly name: string;
  readonly email: string;
}

function plain(text: string): string {
  return fold(text).text.trim();
}

function partsOf(name: string): string[] {
  return plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether a first name cut to its letter fits the other's, as in "B. Okoro" and "Ben Okoro". Null where nothing is cut. */
function fitsInitial(one: readonly string[], other: readonly string[]): boolean | null {
  const [first = "", second = ""] = [one[0], other[0]];
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return null;
  return first.length === 1 || second.length === 1 ? first[0] === second[0] : null;
}

/**
 * Why two people may be one, or null: the same address, the same names in whatever order and with whatever accents, a first name cut
 * to its letter, or names that are alike. Example: "José Ruiz" and "Ruiz, Jose" are `SAME_NAME`.
 */
export function personReason(one: Person, other: Person): Reason | null {
  if (one.email !== "" && one.email.toLowerCase() === other.email.toLowerCase()) return "SAME_EMAIL";
  const [ours, theirs] = [partsOf(one.name), partsOf(other.name)];
  if (ours.length > 0 && [...ours].sort().join(" ") === [...theirs].sort().join(" ")) return "SAME_NAME";
  const fits = fitsInitial(ours, theirs);
  if (fits !== null) return fits ? "SAME_INITIALS" : null;
  const isAlike = trigramSimilarity(plain(one.name), plain(other.name)) >= NAME_THRESHOLD;
  return isAlike ? "SIMILAR_NAME" : null;
}

interface Told {
  readonly statement: string;
  readonly metric: string;
  readonly baseline: number | null;
  readonly after: number | null;
}

/** Why two outcomes may be one told twice, or null: the same numbers of the same measure, or statements that are alike. */
export function outcomeReason(one: Told, other: Told): Reason | null {
  const hasNumbers = one.baseline !== null && one.after !== null;
  const isSame = one.baseline === other.baseline && one.after === other.after;
  if (hasNumbers && isSame && plain(one.metric) === plain(other.metric)) return "SAME_NUMBERS";
  const similarity = trigramSimilarity(plain(one.statement), plain(other.statement));
  return similarity >= STATEMENT_THRESHOLD ? "SIMILAR_STATEMENT" : null;
}

interface Certificate {
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string;
}

/** Why two certificates may be one, or null: the same title by the same issuer of the same day. */
export function credentialReason(one: Certificate, other: Certificate): Reason | null {
  const isSame =
    plain(one.title) === plain(other.title) &&
    plain(one.issuer) === plain(other.issuer) &&
    one.issuedOn === other.issuedOn;
  return isSame ? "SAME_CERTIFICATE" : null;
}
