import "server-only";
import type { GenuineReason } from "@/domain/verification/genuine-reason";
import {
  badgeVerification,
  hostedAddress,
  isSameAssertion,
  isWithinIssuer,
} from "@/domain/verification/hosted-copy";
import { asId, asText, type JsonObject } from "@/domain/verification/json-value";
import { step } from "@/domain/verification/verification-step";
import { findBadgeParts, withParts } from "@/server/services/credential-verify-badge-parts";
import type { Proven, Verifying } from "@/server/services/credential-verify-context";

const format = step("FORMAT", "VERIFIED", "An Open Badge that its issuer publishes.");

/** What the issuer's address says of the assertion now: gone is how a revoked one is told (Open Badges 2.0, 4.4). */
async function findHosted(copy: JsonObject, { documents }: Verifying): Promise<JsonObject | GenuineReason> {
  const address = hostedAddress(copy);
  if (address === "") return "NO_PROOF";
  const found = await documents.json(address, "STATUS");
  if (!found.ok) return found.reason === "GONE" ? "REVOKED" : found.reason;
  if (found.value.revoked === true) return "REVOKED";
  // Anything else at the address, such as that too many ask, is no other assertion.
  if (asId(found.value.badge) === "") return "BAD_JSON";
  return isSameAssertion(copy, found.value) ? found.value : "DIFFERS_AT_ISSUER";
}

/**
 * Proves an Open Badges 2.0 assertion by asking for it where it is published, and for its badge class and issuer. What is
 * read afterwards is what the issuer publishes, not the copy.
 */
export async function proveHostedBadge(copy: JsonObject, verifying: Verifying): Promise<Proven> {
  if (badgeVerification(copy) === "SIGNED")
    return { reason: "NO_PROOF", credential: copy, steps: [format, step("SIGNATURE", "NO_PROOF")] };
  const hosted = await findHosted(copy, verifying);
  if (typeof hosted === "string")
    return {
      reason: hosted,
      credential: copy,
      steps: [format, step(hosted === "REVOKED" ? "STATUS" : "PUBLISHED", hosted)],
    };
  const published = step("PUBLISHED", "VERIFIED", `The issuer publishes the same at ${hostedAddress(copy)}.`);
  const parts = await findBadgeParts(hosted, verifying);
  if (typeof parts === "string")
    return { reason: parts, credential: copy, steps: [format, published, step("ISSUER", parts)] };
  const reason = isWithinIssuer(hostedAddress(copy), parts.issuer) ? "VERIFIED" : "OUTSIDE_ISSUER";
  const name = asText(parts.issuer.name);
  const issuer = step("ISSUER", reason, reason === "VERIFIED" ? `It is published by ${name}.` : undefined);
  const holds = step("STATUS", "VERIFIED", "The issuer has not taken it back.");
  return { reason, credential: withParts(hosted, parts), steps: [format, published, issuer, holds] };
}
