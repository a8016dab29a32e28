import type { BradleyTerry } from "./bradley-terry";

/** Standard errors of the strengths, in their order. */
export function standardErrors({ covariance }: BradleyTerry): number[] {
  return covariance.map((row, place) => Math.sqrt(row[place] as number));
}

/** Variance of how far two are apart; 0 of one from itself. */
export function varianceOfLead({ covariance }: BradleyTerry, one: number, other: number): number {
  const at = (row: number, column: number) => covariance[row]?.[column] as number;
  return Math.max(0, at(one, one) + at(other, other) - 2 * at(one, other));
}
