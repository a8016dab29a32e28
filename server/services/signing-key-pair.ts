import "server-only";
import { createHash, createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { type PacketSignature, SIGNATURE_ALGORITHM, thumbprintText } from "@/domain/packet-signature";
import { openSecret, sealSecret } from "@/server/services/secret-seal";

/** A key as a row keeps it: both halves base64url, the private one sealed. */
export interface KeyPair {
  readonly publicKey: string;
  readonly secret: string;
}

/** Signs a text in UTF-8. */
export type Sign = (text: string) => PacketSignature;

/** The id under which a public key is published: its thumbprint (RFC 7638). */
export function keyIdOf(publicKey: string): string {
  return createHash("sha256").update(thumbprintText(publicKey)).digest("base64url");
}

function contextOf(organizationId: string, publicKey: string): string {
  return `${organizationId} ${publicKey}`;
}

/** A new key of an organization, its private half sealed. */
export function makeKeyPair(organizationId: string): KeyPair {
  const { x = "", d = "" } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const secret = sealSecret(Buffer.from(d, "base64url"), contextOf(organizationId, x));
  return { publicKey: x, secret };
}

/** What signs with a stored key, or null where its private half does not open: AUTH_SECRET is not the one it was sealed under. */
export function signerOf(organizationId: string, { publicKey, secret }: KeyPair): Sign | null {
  const opened = openSecret(secret, contextOf(organizationId, publicKey));
  if (!opened) return null;
  const d = opened.toString("base64url");
  const key = createPrivateKey({
    key: { kty: "OKP", crv: SIGNATURE_ALGORITHM, x: publicKey, d },
    format: "jwk",
  });
  return (text) => ({
    algorithm: SIGNATURE_ALGORITHM,
    keyId: keyIdOf(publicKey),
    publicKey,
    value: sign(null, Buffer.from(text), key).toString("base64url"),
  });
}
