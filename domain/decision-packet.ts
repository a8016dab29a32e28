import { canonicalJson } from "@/domain/canonical-json";
import type { PacketInputs } from "@/domain/packet-inputs";
import { type PacketResults, packetResults } from "@/domain/packet-results";
import { SCORING_VERSION } from "@/domain/scoring/scoring-version";

export const PACKET_FORMAT = "outweigh-decision-packet";
export const PACKET_FORMAT_VERSION = 3;
/**
 * Formats that are still read: 1 holds ratings without what was changed after they were handed in; 2 neither votes nor the
 * log, and no signature.
 */
export const KNOWN_FORMAT_VERSIONS: readonly number[] = [1, 2, PACKET_FORMAT_VERSION];

/** A decision with all that it rested on and what follows from that. `formatVersion` is one of those that are known. */
export interface DecisionPacket extends PacketInputs {
  readonly format: typeof PACKET_FORMAT;
  readonly formatVersion: number;
  readonly scoringVersion: string;
  readonly results: PacketResults;
}

/** Freezes the inputs of a decision together with what follows from them. */
export function makePacket(inputs: PacketInputs): DecisionPacket {
  return {
    format: PACKET_FORMAT,
    formatVersion: PACKET_FORMAT_VERSION,
    scoringVersion: SCORING_VERSION,
    ...inputs,
    results: packetResults(inputs),
  };
}

/** The text that is hashed: the packet without its fingerprint and signatures. */
export function packetText(packet: DecisionPacket): string {
  return canonicalJson(packet);
}
