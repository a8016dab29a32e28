import { canonicalJson } from "@/domain/canonical-json";
import { type DecisionPacket, KNOWN_FORMAT_VERSIONS, PACKET_FORMAT } from "@/domain/decision-packet";
import { AppError } from "@/domain/errors";
import type { PacketSignature, SecondSignature } from "@/domain/packet-signature";
import { REPRODUCED_VERSIONS, SCORING_VERSION } from "@/domain/scoring/scoring-version";

/** A packet taken apart: what it says, the seals it carries, and the text they are over. */
export interface UnsealedPacket {
  readonly packet: DecisionPacket;
  readonly fingerprint: string;
  /** Null where there is none: packets of formats 1 and 2 were not signed. */
  readonly signature: PacketSignature | null;
  /** Second signatures; they travel beside the packet, as they come after it. */
  readonly signatures: readonly SecondSignature[];
  /** What the fingerprint is of. */
  readonly text: string;
  /** Whether the file is written the one way there is, so that nothing stands in it that reading passes over. */
  readonly isCanonical: boolean;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A packet as it is stored: with its own SHA-256 fingerprint (64 hexadecimal digits) and the organization's signature over
 * it, so that no character of it can be changed unseen.
 */
export function sealPacket(packet: DecisionPacket, fingerprint: string, signature?: PacketSignature): string {
  return canonicalJson({ ...packet, fingerprint, signature });
}

/** A stored packet as it is downloaded: with the signatures that came after it. */
export function withSignatures(sealed: string, signatures: readonly SecondSignature[]): string {
  return signatures.length === 0 ? sealed : canonicalJson({ ...JSON.parse(sealed), signatures });
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError("INVALID", "This file is not JSON.");
  }
  if (!isObject(value) || value.format !== PACKET_FORMAT)
    throw new AppError("INVALID", "This file is not a decision packet.");
  return value;
}

function requireKnown({ formatVersion, scoringVersion }: Record<string, unknown>): void {
  if (!KNOWN_FORMAT_VERSIONS.includes(formatVersion as number)) {
    const known = `${KNOWN_FORMAT_VERSIONS.slice(0, -1).join(", ")} and ${KNOWN_FORMAT_VERSIONS.at(-1)}`;
    throw new AppError(
      "INVALID",
      `This packet has format version ${String(formatVersion)}; known are ${known}.`,
    );
  }
  if (!REPRODUCED_VERSIONS.includes(String(scoringVersion))) {
    throw new AppError(
      "INVALID",
      `This packet was scored by version ${String(scoringVersion)}; this is ${SCORING_VERSION}.`,
    );
  }
}

/** Reads a sealed packet. Throws INVALID, saying why, for anything else. */
export function unsealPacket(sealed: string): UnsealedPacket {
  const value = parse(sealed);
  requireKnown(value);
  const { fingerprint, signature, signatures, ...packet } = value;
  if (typeof fingerprint !== "string") throw new AppError("INVALID", "This packet carries no fingerprint.");
  // An empty text or a 0 in its place would be no signature, and yet not a missing one.
  if (signature !== undefined && !isObject(signature))
    throw new AppError("INVALID", "The signature of this packet cannot be read.");
  if (signatures !== undefined && !(Array.isArray(signatures) && signatures.every(isObject)))
    throw new AppError("INVALID", "The second signatures of this packet cannot be read.");
  return {
    packet: packet as unknown as DecisionPacket,
    fingerprint,
    signature: (signature as unknown as PacketSignature | undefined) ?? null,
    signatures: (signatures as SecondSignature[] | undefined) ?? [],
    text: canonicalJson(packet),
    isCanonical: canonicalJson(value) === sealed.trim(),
  };
}
