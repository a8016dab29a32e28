import "server-only";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import { asId, asObject, type JsonObject } from "@/domain/verification/json-value";
import type { Verifying } from "@/server/services/credential-verify-context";

/** What an assertion rests on, looked up where it is published. */
export interface BadgeParts {
  readonly badge: JsonObject;
  readonly issuer: JsonObject;
}

const isAddress = (id: string) => /^https?:\/\//i.test(id);

/** What is published at an address; a part without one is taken as it stands, for whoever vouches for the whole wrote it. */
async function findPart(part: unknown, { documents }: Verifying): Promise<JsonObject | GenuineReason> {
  const id = asId(part);
  if (!isAddress(id)) return asObject(part) ?? "NOT_A_CREDENTIAL";
  const found = await documents.json(id, "DOCUMENT");
  if (!found.ok) return found.reason;
  const published = asId(found.value);
  return published === "" || published === id ? { ...found.value, id } : "OTHER_SUBJECT";
}

/** The badge class of an assertion and the profile of its issuer, or why one of them could not be had. */
export async function findBadgeParts(
  assertion: JsonObject,
  verifying: Verifying,
): Promise<BadgeParts | GenuineReason> {
  const badge = await findPart(assertion.badge, verifying);
  if (typeof badge === "string") return badge;
  const issuer = await findPart(badge.issuer, verifying);
  return typeof issuer === "string" ? issuer : { badge, issuer };
}

/** The assertion with what it rests on in it, for reading. */
export function withParts(assertion: JsonObject, parts: BadgeParts): JsonObject {
  return { ...assertion, badge: { ...parts.badge, issuer: parts.issuer } };
}
