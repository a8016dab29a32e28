import "server-only";
import { ECDH } from "node:crypto";
import { fromBase58 } from "@/domain/verification/base58";
import type { ControllerDocument, VerificationMethod } from "@/domain/verification/controller-document";

type Jwk = Readonly<Record<string, unknown>>;

interface Curve {
  readonly crv: string;
  /** What OpenSSL calls it; none where the key is taken as it is. */
  readonly name?: string;
  /** Of the key as multikey carries it, in bytes. */
  readonly length: number;
}

/** By the multicodec prefix of a public key (Controlled Identifiers 1.0, "Multikey"). */
const CURVES: Readonly<Record<string, Curve>> = {
  ed01: { crv: "Ed25519", length: 32 },
  "8024": { crv: "P-256", name: "prime256v1", length: 33 },
  "8124": { crv: "P-384", name: "secp384r1", length: 49 },
};

function pointOf(key: Buffer, name: string): Buffer | null {
  try {
    return ECDH.convertKey(key, name, undefined, undefined, "uncompressed") as Buffer;
  } catch {
    return null;
  }
}

/** A multikey's public key as a JWK: Ed25519, P-256, P-384; null for anything else. */
export function jwkOfMultikey(multibase: string): Jwk | null {
  const bytes = multibase.startsWith("z") ? fromBase58(multibase.slice(1)) : null;
  if (!bytes) return null;
  const curve = CURVES[Buffer.from(bytes.subarray(0, 2)).toString("hex")];
  const key = Buffer.from(bytes.subarray(2));
  if (!curve || key.length !== curve.length) return null;
  if (!curve.name) return { kty: "OKP", crv: curve.crv, x: key.toString("base64url") };
  const point = pointOf(key, curve.name);
  if (!point) return null;
  const half = 1 + (point.length - 1) / 2;
  const [x, y] = [point.subarray(1, half), point.subarray(half)];
  return { kty: "EC", crv: curve.crv, x: x.toString("base64url"), y: y.toString("base64url") };
}

/** The public key of a published method as a JWK; null for a kind that is not known. */
export function jwkOf(method: VerificationMethod): Jwk | null {
  if (method.publicKeyJwk) return method.publicKeyJwk;
  if (method.publicKeyMultibase) return jwkOfMultikey(method.publicKeyMultibase);
  const old = method.type === "Ed25519VerificationKey2018" && method.publicKeyBase58;
  const bytes = old ? fromBase58(old) : null;
  return bytes?.length === 32
    ? { kty: "OKP", crv: "Ed25519", x: Buffer.from(bytes).toString("base64url") }
    : null;
}

/** The keys that a controller lets sign credentials, as JWKs under their whole addresses. */
export function assertionKeys({ methods, assertionMethod }: ControllerDocument): readonly Jwk[] {
  const allowed = new Set(assertionMethod);
  return methods
    .filter(({ id }) => allowed.has(id))
    .flatMap((method) => {
      const jwk = jwkOf(method);
      return jwk ? [{ ...jwk, kid: method.id }] : [];
    });
}
