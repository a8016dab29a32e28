import { exp } from "@/domain/scoring/exponential";

const SCALE = 0.3989422804014327; // 1/√(2π)
/** Beyond this nothing of a double is left. */
const FAR = 8.5;

/** What holds 9 times in 10 lies within so many standard errors: the 95 % quantile of the normal distribution. */
export const NINE_IN_TEN = 1.6448536269514722;

/**
 * Φ(x), 0–1, the normal distribution up to x, to 1e-14: ½ + φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004, Journal of
 * Statistical Software 11(4)). `normalCdf(1.6448536269514722)` is .95.
 */
export function normalCdf(x: number): number {
  if (x > FAR) return 1;
  if (x < -FAR) return 0;
  let sum = x;
  let before = 0;
  let term = x;
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum;
    term *= (x * x) / odd;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + sum * SCALE * exp((-x * x) / 2)));
}
