import type { OpenReason } from "@/domain/verification/genuine-reason";

/** The ways of signing a token that are verified: with a public key, and none that is known to be weak. */
export const TOKEN_ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/**
 * Why a token signed in this way is not looked at, or undefined when it is. "none" is no signature, and with a shared secret
 * (HS…) whoever can check can also sign: the issuer's public key is never taken for such a secret.
 */
export function refusedAlgorithm(algorithm: unknown): OpenReason | undefined {
  if (typeof algorithm !== "string") return "UNKNOWN_ALGORITHM";
  if (algorithm.toLowerCase() === "none") return "UNSIGNED";
  if (/^hs\d/i.test(algorithm)) return "SHARED_SECRET";
  return TOKEN_ALGORITHMS.includes(algorithm) ? undefined : "UNKNOWN_ALGORITHM";
}
