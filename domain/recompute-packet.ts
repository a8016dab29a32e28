import { canonicalJson } from "@/domain/canonical-json";
import type { DecisionPacket } from "@/domain/decision-packet";
import { packetResults } from "@/domain/packet-results";
import { roundFigures } from "@/domain/pairwise/round-record";
import { isObject } from "@/domain/sealed-packet";

/** One place where a packet does not say what follows from its own inputs. */
export interface Difference {
  /** Where, such as "results.scores.0.support". */
  readonly path: string;
  readonly inPacket: unknown;
  readonly recomputed: unknown;
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

/** Where the strengths of a round are not those that follow from what was answered; where that is not told, none do. */
function roundDifferences({ rounds = [] }: DecisionPacket): Difference[] {
  return rounds.flatMap(({ applicationIds, pairs, strengths, reliability }, index) => {
    const figures = pairs ? roundFigures(applicationIds, pairs) : { strengths: null, reliability: null };
    const recomputed: unknown = JSON.parse(canonicalJson(figures));
    return differences({ strengths, reliability }, recomputed, `rounds.${index}`);
  });
}

/**
 * Computes a packet's results again from its inputs, the strengths of its rounds too, and compares them to the last digit. An empty list means they are the
 * same. Throws `InputRefused` where an input was changed into something that cannot be scored.
 */
export function recomputePacket(packet: DecisionPacket): Difference[] {
  // Through JSON, as the packet went: what JSON leaves out is no difference.
  const recomputed: unknown = JSON.parse(canonicalJson(packetResults(packet)));
  return [...differences(packet.results, recomputed, "results"), ...roundDifferences(packet)];
}
