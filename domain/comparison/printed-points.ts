import { roundToTotal } from "@/domain/scoring/largest-remainder";

const DECIMALS = 1;
const POINTS = 100;

/** Shares (0–1) as printed points that sum to the printed `total` (points). */
export function printParts(shares: readonly number[], total: number): number[] {
  const points = shares.map((share) => share * POINTS);
  return roundToTotal(points, DECIMALS, total);
}

/** Printed points with their sign, as typeset: `signedPoints(7.9)` is "+7.9", `signedPoints(-0.4)` "−0.4"; nothing is "0.0". */
export function signedPoints(points: number): string {
  const printed = Math.abs(points).toFixed(DECIMALS);
  if (Number(printed) === 0) return printed;
  return `${points > 0 ? "+" : "−"}${printed}`;
}
