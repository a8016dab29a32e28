import type { FlipProblem } from "./flip-problem";

/**
 * For each criterion the weight, 0–1, at which the gap closes when the other weights keep their proportions: rest/(rest − d) with
 * rest = (gap − w·d)/(1 − w), the others' mean difference; null where no such weight exists.
 * Example: ¼ each, differences .2, .1, −.05, −.18: .178, .091, .444 and .316.
 */
export function flipByOneWeight({ weights, differences, gap }: FlipProblem): (number | null)[] {
  return weights.map((weight, index) => {
    const difference = differences[index] as number;
    if (weight >= 1) return null;
    const rest = (gap - weight * difference) / (1 - weight);
    if (rest === difference) return null;
    const flipping = rest / (rest - difference);
    return flipping >= 0 && flipping <= 1 ? flipping : null;
  });
}
