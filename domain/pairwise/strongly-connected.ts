import type { Wins } from "./wins";

/** Whom one reaches from the first by going from each winner to whom they won over, or the other way round. */
function reached(wins: Wins, isChosenOver: (from: number, to: number) => boolean): number {
  const seen = new Set([0]);
  const waiting = [0];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const to of wins.keys()) {
      if (seen.has(to) || !isChosenOver(from, to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen.size;
}

/**
 * Whether a chain of choices leads from everyone to everyone else. Where it does not, some were never chosen over the
 * others, and strengths of maximum likelihood are infinitely far apart (Ford 1957, American Mathematical Monthly 64, 28–33).
 * Nobody at all is not connected. Example: a over b, b over c, c over a: true; without the last: false.
 */
export function isStronglyConnected(wins: Wins): boolean {
  if (wins.length === 0) return false;
  const won = (from: number, to: number) => (wins[from]?.[to] ?? 0) > 0;
  return reached(wins, won) === wins.length && reached(wins, (from, to) => won(to, from)) === wins.length;
}
