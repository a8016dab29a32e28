import "server-only";
import { createPublicKey, type KeyObject } from "node:crypto";
import { compactVerify, errors, importJWK, type JWK } from "jose";

type Key = Awaited<ReturnType<typeof importJWK>> | KeyObject;

/** UNUSABLE: the key is too weak for the algorithm, or the token asks for something that is not known. Proves nothing. */
export type Signed = "SIGNED" | "NOT_SIGNED" | "UNUSABLE";

async function verifies(token: string, key: Key, algorithm: string): Promise<Signed> {
  try {
    await compactVerify(token, key, { algorithms: [algorithm] });
    return "SIGNED";
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed ? "NOT_SIGNED" : "UNUSABLE";
  }
}

/** Whether one of the keys made the signature of a token. */
export async function signedBy(token: string, keys: readonly JWK[], algorithm: string): Promise<Signed> {
  let answer: Signed = "UNUSABLE";
  for (const jwk of keys) {
    const key = await importJWK({ ...jwk, alg: algorithm }, algorithm).catch(() => undefined);
    const found = key ? await verifies(token, key, algorithm) : "UNUSABLE";
    if (found === "SIGNED") return found;
    if (found === "NOT_SIGNED") answer = found;
  }
  return answer;
}

/** A public key in PEM, as Open Badges 2.0 publishes them; undefined for anything else, private keys included. */
export function readPem(pem: string): KeyObject | undefined {
  if (!/^-----BEGIN (RSA )?PUBLIC KEY-----/.test(pem.trim())) return undefined;
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** The same for one key in PEM. */
export function signedByPem(token: string, key: KeyObject, algorithm: string): Promise<Signed> {
  return verifies(token, key, algorithm);
}
