import { exponentOf, LN2_HIGH, LN2_LOW, timesPowerOfTwo } from "./power-of-two";

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

/** 2 artanh(s) for |s| ≤ 3 − 2√2: the series to s²³, the next term below 1e-19. In two halves, as that is faster. */
function twiceArtanh(s: number): number {
  const q = s * s;
  const qq = q * q;
  const first = 1 / 3 + qq * (1 / 7 + qq * (1 / 11 + qq * (1 / 15 + qq * (1 / 19 + qq * (1 / 23)))));
  const second = 1 / 5 + qq * (1 / 9 + qq * (1 / 13 + qq * (1 / 17 + qq * (1 / 21))));
  return 2 * s + 2 * s * q * (first + q * second);
}

/**
 * The natural logarithm to two units in the last place, as portable as `exp`: `Math.log` differs between engines and their
 * versions. −Infinity at 0, NaN below. Example: `ln(10)` is 2.302585092994046.
 */
export function ln(x: number): number {
  if (x < SMALLEST_NORMAL) {
    if (x === 0) return Number.NEGATIVE_INFINITY;
    return x > 0 ? ln(x * TWO_TO_54) - 54 * Math.LN2 : Number.NaN;
  }
  if (!(x < Number.POSITIVE_INFINITY)) return x;
  let doublings = exponentOf(x);
  let part = timesPowerOfTwo(x, -doublings);
  if (part > Math.SQRT2) {
    part *= 0.5;
    doublings += 1;
  }
  const f = part - 1;
  return doublings * LN2_HIGH + (twiceArtanh(f / (2 + f)) + doublings * LN2_LOW);
}

/** ln(1 + x) for x ≥ −1, precise also where x is tiny. Example: `ln1p(1e-20)` is 1e-20. */
export function ln1p(x: number): number {
  return x > Math.SQRT1_2 - 1 && x < Math.SQRT2 - 1 ? twiceArtanh(x / (2 + x)) : ln(1 + x);
}
