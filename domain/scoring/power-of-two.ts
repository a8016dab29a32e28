/** ln 2 in two parts; a whole number up to 2,000 times the first is exact. */
export const LN2_HIGH = 0.6931471806019545;
export const LN2_LOW = -4.2009150726810846e-11;

const LOWEST = -1074;
const HIGHEST = 1023;

/** All powers of two there are, each made from its neighbour, which is exact. */
const POWERS = new Float64Array(HIGHEST - LOWEST + 1);
POWERS[-LOWEST] = 1;
for (let at = -LOWEST + 1; at < POWERS.length; at++) POWERS[at] = 2 * (POWERS[at - 1] as number);
for (let at = -LOWEST - 1; at >= 0; at--) POWERS[at] = 0.5 * (POWERS[at + 1] as number);

/** x · 2^n for 0.5 < x < 2 and a whole n from −1075 to 1024. Example: `timesPowerOfTwo(1.5, 3)` is 12. */
export function timesPowerOfTwo(x: number, n: number): number {
  if (n > HIGHEST) return 2 * x * (POWERS[HIGHEST - LOWEST] as number);
  if (n < LOWEST) return 0.5 * x * (POWERS[0] as number);
  return x * (POWERS[n - LOWEST] as number);
}

const view = new DataView(new ArrayBuffer(8));

/** The n with 2^n ≤ x < 2^(n + 1), for a normal x > 0: what its own bits say. Example: `exponentOf(12)` is 3. */
export function exponentOf(x: number): number {
  view.setFloat64(0, x, true);
  return (view.getInt32(4, true) >> 20) - 1023;
}
