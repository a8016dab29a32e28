import { canonicalJson } from "@/domain/canonical-json";
import {
  type DecisionPacket,
  KNOWN_FORMAT_VERSIONS,
  PACKET_FORMAT,
  packetResults,
} from "@/domain/decision-packet";
import { AppError } from "@/domain/errors";
import { REPRODUCED_VERSIONS, SCORING_VERSION } from "@/domain/scoring/scoring-version";

/** One place where a packet does not say what follows from its own inputs. */
export interface Difference {
  /** Where, such as "results.scores.0.support". */
  readonly path: string;
  readonly inPacket: unknown;
  readonly recomputed: unknown;
}

/** A sealed packet taken apart: the packet, the fingerprint it carries and the text to hash against it. */
export interface UnsealedPacket {
  readonly packet: DecisionPacket;
  readonly fingerprint: string;
  readonly text: string;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a sealed packet. Throws INVALID, saying why, for anything else. */
export function unsealPacket(sealed: string): UnsealedPacket {
  let value: unknown;
  try {
    value = JSON.parse(sealed);
  } catch {
    throw new AppError("INVALID", "This file is not JSON.");
  }
  if (!isObject(value) || value.format !== PACKET_FORMAT)
    throw new AppError("INVALID", "This file is not a decision packet.");
  if (!KNOWN_FORMAT_VERSIONS.includes(value.formatVersion as number)) {
    throw new AppError(
      "INVALID",
      `This packet has format version ${String(value.formatVersion)}; known are ${KNOWN_FORMAT_VERSIONS.join(" and ")}.`,
    );
  }
  if (!REPRODUCED_VERSIONS.includes(String(value.scoringVersion))) {
    throw new AppError(
      "INVALID",
      `This packet was scored by version ${String(value.scoringVersion)}; this is ${SCORING_VERSION}.`,
    );
  }
  const { fingerprint, ...packet } = value;
  if (typeof fingerprint !== "string") throw new AppError("INVALID", "This packet carries no fingerprint.");
  return { packet: packet as unknown as DecisionPacket, fingerprint, text: canonicalJson(packet) };
}

function differences(inPacket: unknown, recomputed: unknown, path: string): Difference[] {
  if (isObject(inPacket) && isObject(recomputed)) {
    const keys = [...new Set([...Object.keys(inPacket), ...Object.keys(recomputed)])].sort();
    return keys.flatMap((key) => differences(inPacket[key], recomputed[key], `${path}.${key}`));
  }
  if (Array.isArray(inPacket) && Array.isArray(recomputed)) {
    const indexes = Array.from({ length: Math.max(inPacket.length, recomputed.length) }, (_, index) => index);
    return indexes.flatMap((index) => differences(inPacket[index], recomputed[index], `${path}.${index}`));
  }
  return Object.is(inPacket, recomputed) ? [] : [{ path, inPacket, recomputed }];
}

/**
 * Computes a packet's results again from its inputs and compares them to the last digit. An empty list means they are the
 * same. Throws `InputRefused` where an input was changed into something that cannot be scored.
 */
export function recomputePacket(packet: DecisionPacket): Difference[] {
  // Through JSON, as the packet went: what JSON leaves out is no difference.
  const recomputed: unknown = JSON.parse(canonicalJson(packetResults(packet)));
  return differences(packet.results, recomputed, "results");
}
