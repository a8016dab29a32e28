import type { CredentialAnswer } from "@/domain/verification/credential-answer";
import type { CredentialRecipient, RecipientKind } from "@/domain/verification/read-credential";
import { type TheirsReason, theirsAnswer } from "@/domain/verification/theirs-reason";

/** What is known of the person a certificate is held against. */
export interface Holder {
  readonly email: string;
  readonly phone: string;
}

/** The hash of a text in lower-case hexadecimal. Passed in: there is no cryptography in the domain. */
export type HashText = (algorithm: "sha256" | "md5", text: string) => string;

const plainEmail = (email: string) => email.trim().toLowerCase();
const plainPhone = (phone: string) => phone.replace(/[^\d+]/g, "").replace(/^00/, "+");

/** What a person is known by, in each spelling in which an issuer may have hashed it. */
function spellings(kind: RecipientKind, person: Holder): readonly string[] {
  const given = kind === "PHONE" ? person.phone : person.email;
  const plain = kind === "PHONE" ? plainPhone(given) : plainEmail(given);
  return plain === "" ? [] : [...new Set([plain, given.trim()])];
}

type Match = "SAME" | "OTHER" | "NOTHING_HERE" | "UNKNOWN_HASH";

function matchHash(recipient: CredentialRecipient, known: readonly string[], hash: HashText): Match {
  const [, algorithm, digest] = /^(sha256|md5)\$([0-9a-f]+)$/i.exec(recipient.value) ?? [];
  if (!algorithm || !digest) return "UNKNOWN_HASH";
  const name = algorithm.toLowerCase() as "sha256" | "md5";
  return known.some((text) => hash(name, text + recipient.salt) === digest.toLowerCase()) ? "SAME" : "OTHER";
}

function match(recipient: CredentialRecipient, person: Holder, hash: HashText): Match {
  const known = spellings(recipient.kind, person);
  if (known.length === 0) return "NOTHING_HERE";
  if (recipient.isHashed) return matchHash(recipient, known, hash);
  const plain = recipient.kind === "PHONE" ? plainPhone(recipient.value) : plainEmail(recipient.value);
  return plain === known[0] ? "SAME" : "OTHER";
}

/** Why nothing could be compared: by the best way in which the holder is named. */
function incomparable(recipients: readonly CredentialRecipient[]): TheirsReason {
  const has = (kind: RecipientKind) => recipients.some((each) => each.kind === kind);
  if (has("EMAIL") || has("PHONE")) return "NO_EMAIL_HERE";
  if (recipients.some((each) => each.isHashed)) return "UNKNOWN_HASH";
  if (has("DID")) return "KEY_ONLY";
  if (has("URL")) return "ADDRESS_ONLY";
  return has("NAME") ? "NAME_ONLY" : "NO_RECIPIENT";
}

/**
 * Whether a certificate was issued to this person: YES for the same e-mail address or telephone number, plain or hashed; NO
 * when it names other e-mail addresses and nothing else could match; UNKNOWN otherwise. A name alone answers nothing.
 */
export function isTheirs(
  recipients: readonly CredentialRecipient[],
  person: Holder,
  hash: HashText,
): { answer: CredentialAnswer; reason: TheirsReason } {
  const matches = recipients
    .filter((each) => each.kind === "EMAIL" || each.kind === "PHONE")
    .map((each) => ({ kind: each.kind, match: match(each, person, hash) }));
  const same = matches.find((each) => each.match === "SAME");
  let reason: TheirsReason;
  if (same) reason = same.kind === "EMAIL" ? "SAME_EMAIL" : "SAME_PHONE";
  else if (matches.some((each) => each.match === "UNKNOWN_HASH")) reason = "UNKNOWN_HASH";
  else if (matches.some((each) => each.kind === "EMAIL" && each.match === "OTHER")) reason = "OTHER_EMAIL";
  else reason = incomparable(recipients);
  return { answer: theirsAnswer(reason), reason };
}
