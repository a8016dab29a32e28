/** From this probability on one candidate is ahead of another; below it is too close to call. */
export const AHEAD_FROM = 0.8;

/** Who of two is favoured, how surely, and in which words. */
export type Verdict = {
  readonly isAhead: boolean;
  /** The one with the higher probability; the first where both have ½. */
  readonly leader: string;
  /** P(leader > other), ½–1. */
  readonly probability: number;
  /** "97 %", at most "over 99 %". */
  readonly percent: string;
  /** "B is ahead: 97 %" or "Too close to call, 55 %". */
  readonly words: string;
};

/** A probability in words: rounded, never 100, and never 80 while it is too close to call. Example: .9731 is "97 %". */
export function percentInWords(probability: number): string {
  const percent = Math.round(probability * 100);
  if (percent >= 100) return "over 99 %";
  return `${probability < AHEAD_FROM ? Math.min(percent, AHEAD_FROM * 100 - 1) : percent} %`;
}

/**
 * The verdict on two candidates by name or letter, from P(first > second), 0–1.
 * Example: `verdictOf("A", "B", 0.03).words` is "B is ahead: 97 %".
 */
export function verdictOf(first: string, second: string, probabilityFirst: number): Verdict {
  const leader = probabilityFirst >= 0.5 ? first : second;
  const probability = Math.max(probabilityFirst, 1 - probabilityFirst);
  const isAhead = probability >= AHEAD_FROM;
  const percent = percentInWords(probability);
  const words = isAhead ? `${leader} is ahead: ${percent}` : `Too close to call, ${percent}`;
  return { isAhead, leader, probability, percent, words };
}

/**
 * What the percentage means, in a sentence about the leader by name.
 * Example: "In 97 of 100 readings of the evidence, Ben’s results support this role better."
 */
export function readingsInWords(name: string, probability: number): string {
  const count = percentInWords(probability).replace(" %", "").replace("over", "more than");
  return `In ${count} of 100 readings of the evidence, ${name}’s results support this role better.`;
}
