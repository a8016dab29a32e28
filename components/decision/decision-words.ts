import { DECISION_KIND_NAMES, type DecisionKind } from "@/domain/decision-kind";
import { orWords } from "@/domain/vote/vote-words";

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

/** Whose second signature a decision waits for: "Waits for a second signature: Ruth Adeyemi or Dana Whitfield". */
export function waitingWords(names: readonly string[]): string {
  const lead = "Waits for a second signature";
  if (names.length === 0) return `${lead}, and nobody else here can sign`;
  return names.length > 3
    ? `${lead}: one of ${names.length} people who decide here`
    : `${lead}: ${orWords(names)}`;
}

interface Standing {
  readonly isInEffect: boolean;
  readonly isStanding: boolean;
  readonly isSuperseded: boolean;
  readonly isWaiting: boolean;
  readonly waitsFor: readonly string[];
}

/** What has become of a decision since, for a list; empty where it simply stands. */
export function standingWords({
  isInEffect,
  isStanding,
  isSuperseded,
  isWaiting,
  waitsFor,
}: Standing): string {
  if (isWaiting) return `${waitingWords(waitsFor)}.`;
  if (!isInEffect) return "Replaced before it was signed.";
  if (!isStanding) return "Replaced by a newer one.";
  return isSuperseded ? "Stands until a newer one is signed." : "";
}
