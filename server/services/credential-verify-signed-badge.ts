import "server-only";
import type { KeyObject } from "node:crypto";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import { isListedRevoked } from "@/domain/verification/hosted-copy";
import type { Found } from "@/domain/verification/issuer-document";
import { asId, asList, asObject, asText, type JsonObject } from "@/domain/verification/json-value";
import { refusedAlgorithm } from "@/domain/verification/token-algorithm";
import { step, type VerificationStep } from "@/domain/verification/verification-step";
import { findBadgeParts, withParts } from "@/server/services/credential-verify-badge-parts";
import type { Proven, Verifying } from "@/server/services/credential-verify-context";
import { readPem, signedByPem } from "@/server/services/credential-verify-signature";

const format = step("FORMAT", "VERIFIED", "An Open Badge with its issuer’s signature.");

/** Where the key is: as the assertion says, else as the issuer's profile does. */
function keyAddress(assertion: JsonObject, issuer: JsonObject): string {
  const verification = asObject(assertion.verification) ?? asObject(assertion.verify);
  return asId(verification?.creator) || asText(verification?.url) || asId(asList(issuer.publicKey)[0]);
}

/** The key itself: a key document of Open Badges 2.0, or the bare PEM of 1.1. It has to name the issuer as its owner. */
async function findKey(
  address: string,
  issuer: JsonObject,
  { documents }: Verifying,
): Promise<Found<KeyObject>> {
  const answer = await documents.fetchDocument(address, "DOCUMENT");
  if (!answer.ok) return answer;
  const bare = readPem(answer.body);
  if (bare) return { ok: true, value: bare };
  let document: JsonObject | undefined;
  try {
    document = asObject(JSON.parse(answer.body));
  } catch {
    document = undefined;
  }
  const key = document && readPem(asText(document.publicKeyPem));
  if (!document || !key) return { ok: false, reason: "BAD_JSON" };
  return asId(document.owner) === asId(issuer)
    ? { ok: true, value: key }
    : { ok: false, reason: "OTHER_SUBJECT" };
}

/** Only what the issuer's own profile names is its key. Version 1.1 had no such list: the key lies beside the profile then. */
function isOwnKey(address: string, issuer: JsonObject): boolean {
  const named = asList(issuer.publicKey).map(asId);
  if (named.length > 0) return named.includes(address);
  const [key, own] = [URL.parse(address), URL.parse(asId(issuer))];
  return key !== null && own !== null && key.origin === own.origin;
}

async function revocation(assertion: JsonObject, issuer: JsonObject, verifying: Verifying) {
  const url = asId(issuer.revocationList);
  if (url === "") return step("STATUS", "VERIFIED", "Its issuer publishes no list of revoked badges.");
  const list = await verifying.documents.json(url, "STATUS");
  if (!list.ok) return step("STATUS", list.reason);
  if (isListedRevoked(list.value, assertion)) return step("STATUS", "REVOKED");
  return step("STATUS", "VERIFIED", "The issuer’s list says that it still holds.");
}

/** Proves a signed Open Badges 2.0 assertion with the key that its issuer publishes. */
export async function proveSignedBadge(
  token: string,
  header: JsonObject,
  assertion: JsonObject,
  verifying: Verifying,
): Promise<Proven> {
  const end = (reason: GenuineReason, ...steps: readonly VerificationStep[]): Proven => ({
    reason,
    credential: assertion,
    steps: [format, ...steps],
  });
  const refused = refusedAlgorithm(header.alg);
  if (refused) return end(refused, step("SIGNATURE", refused));
  const parts = await findBadgeParts(assertion, verifying);
  if (typeof parts === "string") return end(parts, step("ISSUER", parts));
  const { issuer } = parts;
  // An issuer without an address of its own would vouch for itself.
  if (!/^https:/i.test(asId(issuer))) return end("NO_SUCH_KEY", step("ISSUER", "NO_SUCH_KEY"));
  const address = keyAddress(assertion, issuer);
  if (!isOwnKey(address, issuer)) return end("SIGNED_BY_OTHER", step("ISSUER", "SIGNED_BY_OTHER"));
  const key = await findKey(address, issuer, verifying);
  if (!key.ok) return end(key.reason, step("ISSUER", key.reason));
  const found = step("ISSUER", "VERIFIED", `${asText(issuer.name)} publishes the key that signed it.`);
  const made = await signedByPem(token, key.value, String(header.alg));
  if (made !== "SIGNED") {
    const reason = made === "NOT_SIGNED" ? "SIGNATURE_BROKEN" : "UNKNOWN_ALGORITHM";
    return end(reason, found, step("SIGNATURE", reason));
  }
  const status = await revocation(assertion, issuer, verifying);
  const signed = step("SIGNATURE", "VERIFIED", "Its signature fits its content.");
  return {
    reason: status.reason,
    credential: withParts(assertion, parts),
    steps: [format, found, signed, status],
  };
}
