import { roundToTotal } from "@/domain/scoring/largest-remainder";

/** Points as printed: one decimal, so that a printed whole is the sum of its printed parts. */
export interface PrintedTree {
  /** Of 100. */
  readonly total: number;
  /** By criterion, in the order given; they sum to `total`. */
  readonly criteria: readonly number[];
  /** By criterion and source; those of a criterion sum to its entry in `criteria`. */
  readonly sources: readonly (readonly number[])[];
}

const DECIMALS = 1;
const POINTS = 100;

/** Shares (0–1) as printed points that sum to the printed `total` (points). */
export function printParts(shares: readonly number[], total: number): number[] {
  const points = shares.map((share) => share * POINTS);
  return roundToTotal(points, DECIMALS, total);
}

/**
 * Prints a support (0–1) and, level by level, what it is made of: each level adds up to the one above exactly.
 * Example: support .444 of .13, .11, .116 and .088 prints 44.4 and 13.0, 11.0, 11.6 and 8.8.
 */
export function printTree(support: number, criteria: readonly (readonly number[])[]): PrintedTree {
  const total = Number((support * POINTS).toFixed(DECIMALS));
  const sums = criteria.map((sources) => sources.reduce((sum, share) => sum + share, 0));
  const printed = printParts(sums, total);
  return {
    total,
    criteria: printed,
    sources: criteria.map((sources, index) => printParts(sources, printed[index] ?? 0)),
  };
}

/** Printed points with their sign, as typeset: `signedPoints(7.9)` is "+7.9", `signedPoints(-0.4)` "−0.4"; nothing is "0.0". */
export function signedPoints(points: number): string {
  const printed = Math.abs(points).toFixed(DECIMALS);
  if (Number(printed) === 0) return printed;
  return `${points > 0 ? "+" : "−"}${printed}`;
}
