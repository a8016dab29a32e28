import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const CIPHER = "aes-256-gcm";
const PURPOSE = "outweigh signing key 1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function sealingKey(authSecret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", authSecret, "", PURPOSE, 32));
}

/**
 * A secret as it may lie in the database: AES-256-GCM under a key that is derived from AUTH_SECRET (HKDF, SHA-256), as
 * base64url of nonce, tag and cipher text. `context` says whose it is; it opens with the same one only.
 */
export function sealSecret(secret: Buffer, context: string, authSecret = env().AUTH_SECRET): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(authSecret), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The secret again, or null where it was sealed under another AUTH_SECRET, for another context, or was changed. */
export function openSecret(sealed: string, context: string): Buffer | null {
  const bytes = Buffer.from(sealed, "base64url");
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv(CIPHER, sealingKey(env().AUTH_SECRET), nonce, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(context)).setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
