import { probabilityAhead } from "@/domain/scoring/ahead";
import type { Estimate } from "@/domain/scoring/support-beta";

/** P(row ahead of column), 0–1, for every pair; ½ on the diagonal. Each pair is integrated once. */
export function pairProbabilities(scores: readonly Estimate[], priorSupport: number): number[][] {
  const table = scores.map(() => scores.map(() => 0.5));
  scores.forEach((first, row) => {
    for (let column = row + 1; column < scores.length; column++) {
      const ahead = probabilityAhead(first, scores[column] as Estimate, priorSupport);
      (table[row] as number[])[column] = ahead;
      (table[column] as number[])[row] = 1 - ahead;
    }
  });
  return table;
}
