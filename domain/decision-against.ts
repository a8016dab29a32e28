import type { DecisionKind } from "@/domain/decision-kind";
import { AHEAD_FROM, percentInWords } from "@/domain/scoring/verdict";

/** Somebody a decision is about, or somebody else in the running. */
interface Person {
  readonly name: string;
  /** Whether they stand in the ranking: whoever has nothing rated yet is nobody's rival. */
  readonly hasPlace: boolean;
}

/** Somebody else in the running, with how surely the decided person is ahead of them, 0–1. */
export interface Rival extends Person {
  readonly probability: number;
}

/** What the arithmetic says where a decision says otherwise. */
export interface Against {
  /** Who is ahead: with an offer somebody else, with a decline the decided person. */
  readonly leader: string;
  /** How surely, .8 to 1; with a decline of the closest rival. */
  readonly probability: number;
  /** Whether the leader is ahead of several people by at least so much. */
  readonly isOfSeveral: boolean;
}

function againstOffer(rivals: readonly Rival[]): Against | null {
  const [first] = rivals
    .filter(({ hasPlace, probability }) => hasPlace && 1 - probability >= AHEAD_FROM)
    .sort((a, b) => a.probability - b.probability);
  return first ? { leader: first.name, probability: 1 - first.probability, isOfSeveral: false } : null;
}

function againstDecline(decided: Person, rivals: readonly Rival[]): Against | null {
  const placed = rivals.filter(({ hasPlace }) => hasPlace);
  const closest = Math.min(...placed.map(({ probability }) => probability));
  if (!decided.hasPlace || placed.length === 0 || closest < AHEAD_FROM) return null;
  return { leader: decided.name, probability: closest, isOfSeveral: placed.length > 1 };
}

/**
 * Whether a decision goes against the arithmetic, and what that says; null where it does not. It does where an offer goes to
 * somebody while another with a place is ahead by 80 % or more, and where somebody is declined who is that far ahead of
 * everyone else with a place. Holding never does. It is no fault: a person decides, and says why.
 * Example: an offer to Alina where Ben is ahead by 97 % gives `{ leader: "Ben", probability: 0.97, isOfSeveral: false }`.
 */
export function againstArithmetic(
  kind: DecisionKind,
  decided: Person,
  rivals: readonly Rival[],
): Against | null {
  if (kind === "OFFER") return againstOffer(rivals);
  return kind === "DECLINE" ? againstDecline(decided, rivals) : null;
}

/** "The arithmetic has Ben ahead, 97 %", or of several: "The arithmetic has Ben ahead of everyone else, 84 % or more". */
export function againstInWords(
  { leader, probability, isOfSeveral }: Against,
  verb: "has" | "had" = "has",
): string {
  const percent = percentInWords(probability);
  const more = percent.startsWith("over") ? percent : `${percent} or more`;
  return `The arithmetic ${verb} ${leader} ahead${isOfSeveral ? ` of everyone else, ${more}` : `, ${percent}`}`;
}

/** What is asked of whoever decides against the arithmetic, before and after sending. */
export function askForReason(against: Against): string {
  return `${againstInWords(against)}. Deciding otherwise is no fault: say in a sentence why.`;
}
