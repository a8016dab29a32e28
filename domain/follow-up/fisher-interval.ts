import { exp } from "@/domain/scoring/exponential";
import { ln } from "@/domain/scoring/logarithm";

/** What a standard normal lies within 9 times in 10. */
const NINE_IN_TEN = 1.6448536269514722;

const atanh = (r: number) => ln((1 + r) / (1 - r)) / 2;

function tanh(z: number): number {
  const squared = exp(2 * z);
  return (squared - 1) / (squared + 1);
}

/**
 * The range that holds a rank correlation 9 times in 10: Fisher's z (Fisher, R. A. 1921, Metron 1, 3–32) with the variance
 * (1 + r²/2) / (n − 3) that it has for ranks (Bonett, D. G. & Wright, T. A. 2000, Psychometrika 65, 23–28). Null for three
 * pairs or fewer, and at −1 and 1, where z has no end.
 * `fisherInterval(0.5, 28)` is about `{ low: 0.198, high: 0.715 }`.
 */
export function fisherInterval(correlation: number, pairs: number): { low: number; high: number } | null {
  if (pairs <= 3 || Math.abs(correlation) >= 1) return null;
  const z = atanh(correlation);
  const reach = NINE_IN_TEN * Math.sqrt((1 + correlation ** 2 / 2) / (pairs - 3));
  return { low: tanh(z - reach), high: tanh(z + reach) };
}
