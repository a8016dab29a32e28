/** Weights that sum to 1, the first's support minus the second's per criterion, and gap = Σ w·d > 0, which is to be closed. */
export type FlipProblem = {
  readonly weights: readonly number[];
  readonly differences: readonly number[];
  readonly gap: number;
};

/** How far a weight may lie outside 0–1 by rounding. */
export const WEIGHT_TOLERANCE = 1e-12;
