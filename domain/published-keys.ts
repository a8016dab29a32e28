import { AppError } from "@/domain/errors";
import { isObject } from "@/domain/sealed-packet";

/** An organization's public key as it is published: a JSON Web Key (RFC 8037) with the days it was in use. */
export interface PublishedKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  readonly alg: "EdDSA";
  readonly use: "sig";
  /** Its thumbprint (RFC 7638). */
  readonly kid: string;
  /** 32 bytes, base64url. */
  readonly x: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Null while it is the key in use. */
  readonly retiredAt: string | null;
}

export interface PublishedKeys {
  readonly keys: readonly PublishedKey[];
}

/** Where an organization's keys are published, below the address of the app. */
export function keysPath(organizationId: string): string {
  return `/.well-known/outweigh/${organizationId}/keys.json`;
}

/** A key as it is published. */
export function publishedKey(key: Pick<PublishedKey, "kid" | "x" | "createdAt" | "retiredAt">): PublishedKey {
  const { kid, x, createdAt, retiredAt } = key;
  return { kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig", kid, x, createdAt, retiredAt };
}

function isKey(value: unknown): value is PublishedKey {
  if (!isObject(value) || value.kty !== "OKP" || value.crv !== "Ed25519") return false;
  const isRetired = value.retiredAt === null || typeof value.retiredAt === "string";
  return typeof value.kid === "string" && typeof value.x === "string" && isRetired;
}

/** Reads published keys; those of other kinds are passed over. Throws INVALID for anything else. */
export function readPublishedKeys(text: string): PublishedKeys {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError("INVALID", "The keys are not JSON.");
  }
  if (!isObject(value) || !Array.isArray(value.keys))
    throw new AppError("INVALID", "These are no published keys: a list named “keys” is missing.");
  return { keys: value.keys.filter(isKey) };
}
