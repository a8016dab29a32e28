import { DECISION_KIND_NAMES, type DecisionKind } from "@/domain/decision-kind";

/** "Offer to Amara Brandt", "On hold: Ben Okoro", "Not chosen: Alina Marsh". */
export function decisionTitle(kind: DecisionKind, name: string): string {
  return `${DECISION_KIND_NAMES[kind]} ${name}`;
}

/** A SHA-256 as sixteen groups of four digits, for reading aloud and comparing. */
export function fingerprintGroups(hash: string): string[] {
  return hash.match(/.{4}/g) ?? [];
}

/** Bytes as kB: `sizeInWords(184320)` is "184 kB". */
export function sizeInWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("en-GB")} kB`;
}
