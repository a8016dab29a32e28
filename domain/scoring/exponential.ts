import { LN2_HIGH, LN2_LOW, timesPowerOfTwo } from "./power-of-two";

/** Above the first the result is Infinity, below the second 0. */
const HIGHEST = 709.782712893384;
const LOWEST = -745.1332191019411;

/** e^r for |r| ≤ ½ ln 2: the Taylor series to r¹³, the next term below 1e-17. Even and odd powers apart, as that is faster. */
function nearZero(r: number): number {
  const q = r * r;
  const even =
    1 / 2 + q * (1 / 24 + q * (1 / 720 + q * (1 / 40320 + q * (1 / 3628800 + q * (1 / 479001600)))));
  const odd =
    1 / 6 + q * (1 / 120 + q * (1 / 5040 + q * (1 / 362880 + q * (1 / 39916800 + q * (1 / 6227020800)))));
  return 1 + (r + q * (even + r * odd));
}

/**
 * e^x to two units in the last place, from additions, multiplications and divisions alone. Those are the same to the last bit
 * everywhere, while `Math.exp` differs between engines and their versions. Example: `exp(-1)` is .36787944117144233.
 */
export function exp(x: number): number {
  if (x > HIGHEST) return Number.POSITIVE_INFINITY;
  if (x < LOWEST) return 0;
  const halvings = Math.round(x * Math.LOG2E);
  return timesPowerOfTwo(nearZero(x - halvings * LN2_HIGH - halvings * LN2_LOW), halvings);
}

/** 2^x, as portable as `exp`; exact for whole x. Example: `exp2(-0.5)` is .7071067811865476. */
export function exp2(x: number): number {
  if (x > 1024) return Number.POSITIVE_INFINITY;
  if (x < -1075) return 0;
  const halvings = Math.round(x);
  return timesPowerOfTwo(nearZero((x - halvings) * Math.LN2), halvings);
}
