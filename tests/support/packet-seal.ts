import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { type DecisionPacket, makePacket, packetText } from "@/domain/decision-packet";
import {
  type PacketSignature,
  type SecondSignature,
  type SignedStatement,
  sealedText,
  statementText,
  thumbprintText,
} from "@/domain/packet-signature";
import { type PublishedKeys, publishedKey } from "@/domain/published-keys";
import { sealPacket, withSignatures } from "@/domain/sealed-packet";
import { packetInputs } from "@/tests/support/packet-inputs";

const AT = "2026-10-10T10:00:00.000Z";

/** An organization's key, for tests that seal by themselves. */
export interface MadeKey {
  readonly sign: (text: string) => PacketSignature;
  /** As it is published; `retiredAt` once it was replaced. */
  readonly published: (retiredAt?: string) => PublishedKeys;
}

export function makeKey(): MadeKey {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  const kid = createHash("sha256").update(thumbprintText(x)).digest("base64url");
  return {
    sign: (text) => ({
      algorithm: "Ed25519",
      keyId: kid,
      publicKey: x,
      value: sign(null, Buffer.from(text), privateKey).toString("base64url"),
    }),
    published: (retiredAt) => ({
      keys: [publishedKey({ kid, x, createdAt: AT, retiredAt: retiredAt ?? null })],
    }),
  };
}

export function fingerprint(packet: DecisionPacket): string {
  return createHash("sha256").update(packetText(packet)).digest("hex");
}

/** Somebody's name under a packet, sealed. */
export function secondSignature(
  packet: DecisionPacket,
  key: MadeKey,
  changes: Partial<SignedStatement> = {},
): SecondSignature {
  const statement: SignedStatement = {
    organizationId: packet.organizationId ?? "",
    decisionId: packet.decision.id,
    fingerprint: fingerprint(packet),
    memberId: "m9",
    name: "Ruth Adeyemi",
    role: "ADMIN",
    note: "Agreed.",
    signedAt: "2026-10-12T12:00:00.000Z",
    ...changes,
  };
  return { ...statement, signature: key.sign(statementText(statement)) };
}

/** A packet as it is downloaded, sealed by the key, with second signatures where they are given. */
export function sealedPacket(
  packet: DecisionPacket,
  key: MadeKey,
  signatures: readonly SecondSignature[] = [],
): string {
  const hash = fingerprint(packet);
  const signature = key.sign(sealedText(packet.organizationId ?? "", hash));
  return withSignatures(sealPacket(packet, hash, signature), signatures);
}

/** A packet with everything in it, signed by two. */
export function everythingSealed(key: MadeKey): { packet: DecisionPacket; text: string } {
  const packet = makePacket(packetInputs());
  return { packet, text: sealedPacket(packet, key, [secondSignature(packet, key)]) };
}
