import "server-only";
import { createPublicKey, type KeyObject } from "node:crypto";
import { compactVerify, importJWK, type JWK } from "jose";

type Key = Awaited<ReturnType<typeof importJWK>> | KeyObject;

async function verifies(token: string, key: Key, algorithm: string): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [algorithm] });
    return true;
  } catch {
    return false;
  }
}

/** Whether one of the keys made the signature of a token. A key that does not suit the algorithm made none. */
export async function isSignedBy(token: string, keys: readonly JWK[], algorithm: string): Promise<boolean> {
  for (const jwk of keys) {
    const key = await importJWK({ ...jwk, alg: algorithm }, algorithm).catch(() => undefined);
    if (key && (await verifies(token, key, algorithm))) return true;
  }
  return false;
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
export function isSignedByPem(token: string, key: KeyObject, algorithm: string): Promise<boolean> {
  return verifies(token, key, algorithm);
}
