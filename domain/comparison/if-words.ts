import type { IfList, IfRow, WhatIf } from "@/domain/robustness/if-list";
import { AHEAD_FROM, percentInWords, verdictOf } from "@/domain/scoring/verdict";

/** One line of "what would flip it": what is supposed, and what the verdict would then be. */
export interface IfLine {
  readonly whatIf: WhatIf;
  readonly supposed: string;
  readonly kind: "ahead" | "close";
  /** "B, 87 %" or "too close, 55 %". */
  readonly verdict: string;
}

/** A candidate of a pair: the letter, and the name as a sentence says it. */
interface Called {
  readonly letter: string;
  readonly name: string;
}

function supposed(whatIf: WhatIf, leader: string, trailer: string): string {
  switch (whatIf) {
    case "BEST_OUTCOME_LEFT_OUT":
      return `${leader}’s best outcome is left out`;
    case "EVIDENCE_HALF":
      return "All evidence counts half";
    case "EVIDENCE_HALF_MORE":
      return "All evidence counts half as much again";
    case "CERTIFICATES_HIGHEST":
      return "Certificates count the most allowed";
    case "TEN_MORE_CERTIFICATES":
      return `${trailer} adds ten more certificates`;
    case "ONE_RESULT_ON_RECORD":
      return `${trailer} shows one outcome on record, rated 3 throughout`;
  }
}

function verdictIf(
  { probabilityFirst }: IfRow,
  first: Called,
  second: Called,
): Pick<IfLine, "kind" | "verdict"> {
  const verdict = verdictOf(first.letter, second.letter, probabilityFirst);
  if (!verdict.isAhead) return { kind: "close", verdict: `too close, ${verdict.percent}` };
  return { kind: "ahead", verdict: `${verdict.leader}, ${verdict.percent}` };
}

/** The what-ifs in words, for the pair in the order of the list. */
export function ifLines({ probabilityFirst, rows }: IfList, first: Called, second: Called): IfLine[] {
  const [leader, trailer] = probabilityFirst >= 0.5 ? [first, second] : [second, first];
  return rows.map((row) => ({
    whatIf: row.whatIf,
    supposed: supposed(row.whatIf, leader.name, trailer.name),
    ...verdictIf(row, first, second),
  }));
}

/**
 * Where one of two is ahead: whether new evidence alone would change that, in a sentence; undefined where it is too close anyway.
 * Example: "One outcome of Alina’s on record, rated 3 throughout, would make it too close to call: 55 %."
 */
export function evidenceFlip(list: IfList, first: Called, second: Called): string | undefined {
  const isFirstLeading = list.probabilityFirst >= 0.5;
  const sure = Math.max(list.probabilityFirst, 1 - list.probabilityFirst);
  const row = list.rows.find(({ whatIf }) => whatIf === "ONE_RESULT_ON_RECORD");
  if (sure < AHEAD_FROM || !row) return undefined;
  const trailer = isFirstLeading ? second : first;
  const ofLeader = isFirstLeading ? row.probabilityFirst : 1 - row.probabilityFirst;
  const result = `One outcome of ${trailer.name}’s on record, rated 3 throughout, would`;
  const percent = percentInWords(Math.max(ofLeader, 1 - ofLeader));
  if (1 - ofLeader >= AHEAD_FROM) return `${result} put ${trailer.letter} ahead: ${percent}.`;
  if (ofLeader < AHEAD_FROM) return `${result} make it too close to call: ${percent}.`;
  return undefined;
}
