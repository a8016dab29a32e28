import { asObjects, asText, type JsonObject } from "@/domain/verification/json-value";
import type { CredentialRecipient, RecipientKind } from "@/domain/verification/read-credential";

const KINDS: Readonly<Record<string, RecipientKind>> = {
  email: "EMAIL",
  emailaddress: "EMAIL",
  telephone: "PHONE",
  phone: "PHONE",
  phonenumber: "PHONE",
  url: "URL",
  id: "URL",
  name: "NAME",
};

/** By its kind as the standards name it ("email", "schema:telephone", "emailAddress"), else by its look. */
function kindOf(name: string, value: string): RecipientKind {
  const known = KINDS[name.replace(/^(schema|ext):/, "").toLowerCase()];
  if (known && known !== "URL") return known;
  if (value.startsWith("did:")) return "DID";
  if (/^https?:/.test(value)) return "URL";
  if (/^mailto:/i.test(value)) return "EMAIL";
  if (/^tel:/i.test(value)) return "PHONE";
  return known ?? "OTHER";
}

function recipient(kind: RecipientKind, value: string, isHashed = false, salt = ""): CredentialRecipient[] {
  const plain = isHashed ? value : value.replace(/^(mailto|tel):/i, "");
  return plain === "" ? [] : [{ kind, value: plain, isHashed, salt }];
}

/** The `recipient` of an Open Badges 2.0 assertion. */
export function readBadgeRecipient(value: JsonObject | undefined): readonly CredentialRecipient[] {
  if (!value) return [];
  const identity = asText(value.identity);
  const isHashed = value.hashed === true || /^(sha256|md5)\$/.test(identity);
  return recipient(kindOf(asText(value.type), identity), identity, isHashed, asText(value.salt));
}

/** Everything by which the subject of a verifiable credential is named: its id, its identifiers, its e-mail and its name. */
export function readSubjectRecipients(subject: JsonObject): readonly CredentialRecipient[] {
  const id = asText(subject.id);
  const identifiers = asObjects(subject.identifier).flatMap((each) => {
    const value = asText(each.identityHash);
    const salt = asText(each.salt);
    return recipient(kindOf(asText(each.identityType), value), value, each.hashed === true, salt);
  });
  return [
    ...identifiers,
    ...recipient("EMAIL", asText(subject.email)),
    ...(id === "" ? [] : recipient(kindOf("id", id), id)),
    ...recipient("NAME", asText(subject.name)),
  ];
}
