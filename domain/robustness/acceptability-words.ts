import { joinNames } from "@/domain/ranking/count-word";
import { AHEAD_FROM } from "@/domain/scoring/verdict";

/** As many names as still read as a sentence. */
const MOST_NAMES = 3;
/** Who is first less often than this does not compete for it. */
const COMPETES = 0.05;

/**
 * A share of weightings in words, never rounded to all or none: .4631 is "46 %", .9991 "over 99 %", .004 "under 1 %"; and never
 * to the 80 % that "ahead" takes. Example: 0 is "never", 1 "always".
 */
export function shareInWords(share: number): string {
  if (share <= 0) return "never";
  if (share >= 1) return "always";
  const percent = Math.round(share * 100);
  if (percent < 1) return "under 1 %";
  if (percent > 99) return "over 99 %";
  return `${share < AHEAD_FROM ? Math.min(percent, AHEAD_FROM * 100 - 1) : percent} %`;
}

/** Somebody, and the share of weightings, 0–1, in which they come first. */
export interface Contender {
  readonly name: string;
  readonly first: number;
}

/**
 * What all weights and readings together say about the first place, in a sentence or two.
 * Example: "Who comes first depends on what is weighed: Ben in 46 %, Chiara in 41 % of the weightings."
 */
export function acceptabilityFinding(contenders: readonly Contender[]): string {
  const falling = contenders.toSorted((one, other) => other.first - one.first);
  const [best] = falling;
  if (!best) return "Nobody has a place yet.";
  const share = shareInWords(best.first);
  if (best.first >= 1) return `${best.name} comes first under every weighting that was tried.`;
  if (best.first >= AHEAD_FROM) return `${best.name} comes first in ${share} of the weightings.`;
  const rivals = falling.filter(({ first }) => first >= COMPETES);
  if (rivals.length === 0) return "Nobody comes first in as many as 5 % of the weightings.";
  const named = rivals.slice(0, MOST_NAMES);
  const more = rivals.length > named.length ? ", others now and then" : "";
  const said = named.map(({ name, first }) => `${name} in ${shareInWords(first)}`);
  if (best.first > 0.5) {
    const [, ...others] = said;
    const list = [`in ${share} of the weightings`, ...others].join(", ");
    return `${best.name} comes first more often than not: ${list}${more}.`;
  }
  const list = joinNames(said);
  return `Who comes first depends on what is weighed: ${list} of the weightings${more}.`;
}

/** How often somebody is first: "first in 46 %", "never first". */
export function firstInWords(first: number): string {
  if (first <= 0) return "never first";
  return first >= 1 ? "always first" : `first in ${shareInWords(first)}`;
}

/** What one row of the chart says: "Ben: first in 46 %, among the first three in 92 %". */
export function rowSentence(name: string, shares: readonly number[]): string {
  const [first = 0, second = 0, third = 0] = shares;
  const three = first + second + third;
  if (shares.length <= 3 || three <= 0 || first >= 1) return `${name}: ${firstInWords(first)}`;
  const often = three >= 1 ? "always" : `in ${shareInWords(three)}`;
  return `${name}: ${firstInWords(first)}, among the first three ${often}`;
}
