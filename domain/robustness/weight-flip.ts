import { closedFormLInfinity, flipByLInfinity } from "./flip-l-infinity";
import { flipByL1, type WeightMove } from "./flip-l1";
import { closedFormL2, flipByL2 } from "./flip-l2";
import { flipByOneWeight } from "./flip-one-weight";

/** Sizes of a change of weights, each by its own measure; weights sum to 1. */
export type FlipSizes = { readonly l1: number; readonly l2: number; readonly lInfinity: number };

/** What change of weights would close the gap between two candidates. */
export type WeightFlip =
  | { readonly gap: number; readonly dominates: true }
  | {
      readonly gap: number;
      readonly dominates: false;
      /** Without regard to weights leaving 0–1. */
      readonly closedForm: FlipSizes;
      readonly closedFormL2Weights: readonly number[];
      /** With all weights within 0–1. */
      readonly bounded: FlipSizes;
      readonly boundedL2Weights: readonly number[];
      /** The smallest total moved, as moves between two criteria, in words "moving 5 points from one to another". */
      readonly moves: readonly WeightMove[];
      /** Where each weight alone, the others rescaled, would close it; null where it cannot. */
      readonly singleWeights: readonly (number | null)[];
    };

/**
 * The smallest change of weights that lets the second candidate draw level (scoring.md, "Would the order flip?"), from the
 * weights and, per criterion, the first's support minus the second's; gap = Σ w·d > 0, else RangeError. If the first is
 * nowhere behind, no weights flip it and no sizes are given.
 * Example: weights ¼ each, differences .2, .1, −.05, −.18: moving .046 from the first criterion to the last, L1 .0921.
 */
export function weightFlipOf(weights: readonly number[], differences: readonly number[]): WeightFlip {
  const gap = weights.reduce((sum, weight, index) => sum + weight * (differences[index] as number), 0);
  if (!(gap > 0)) throw new RangeError("the first candidate must have more support");
  if (differences.every((difference) => difference >= 0)) return { gap, dominates: true };
  const problem = { weights, differences, gap };
  const { size, moves } = flipByL1(problem);
  const closedL2 = closedFormL2(problem);
  const boundedL2 = flipByL2(problem);
  const spread = Math.max(...differences) - Math.min(...differences);
  return {
    gap,
    dominates: false,
    closedForm: { l1: (2 * gap) / spread, l2: closedL2.size, lInfinity: closedFormLInfinity(problem) },
    closedFormL2Weights: closedL2.weights,
    bounded: { l1: size, l2: boundedL2.size, lInfinity: flipByLInfinity(problem) },
    boundedL2Weights: boundedL2.weights,
    moves,
    singleWeights: flipByOneWeight(problem),
  };
}
