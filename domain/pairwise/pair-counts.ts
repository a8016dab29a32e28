import type { AnsweredPair } from "./pair-answer";
import { noWins } from "./wins";

/** How often each of two was chosen over the other; `oneId` comes before `otherId`. */
export interface PairCount {
  readonly oneId: string;
  readonly otherId: string;
  readonly one: number;
  readonly other: number;
  readonly cannotTell: number;
}

type Counted = Pick<AnsweredPair, "leftId" | "rightId" | "answer">;

/** What was answered, a pair at a time, in the order of ids; sides no longer matter. Answers about anybody else are left out. */
export function pairCounts(ids: readonly string[], answers: readonly Counted[]): PairCount[] {
  const known = new Set(ids);
  const counts = new Map<string, PairCount>();
  for (const { leftId, rightId, answer } of answers) {
    if (!known.has(leftId) || !known.has(rightId) || leftId === rightId) continue;
    const isInOrder = leftId < rightId;
    const [oneId, otherId] = isInOrder ? [leftId, rightId] : [rightId, leftId];
    const key = `${oneId} ${otherId}`;
    const so = counts.get(key) ?? { oneId, otherId, one: 0, other: 0, cannotTell: 0 };
    const chosen =
      answer === "CANNOT_TELL" ? "cannotTell" : (answer === "LEFT") === isInOrder ? "one" : "other";
    counts.set(key, { ...so, [chosen]: so[chosen] + 1 });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

/**
 * The choices among them as the estimator takes them. "Cannot tell" is left out, and not half a win each way: who cannot
 * tell does not say that two are alike, and as half a win it would make strengths look surer the less people know.
 */
export function winsOf(ids: readonly string[], counts: readonly PairCount[]): number[][] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const wins = noWins(ids.length);
  for (const { oneId, otherId, one, other } of counts) {
    const [row, column] = [places.get(oneId), places.get(otherId)];
    if (row === undefined || column === undefined) continue;
    (wins[row] as number[])[column] = one;
    (wins[column] as number[])[row] = other;
  }
  return wins;
}
