import { ln } from "./logarithm";

const HALF_LOG_TWO_PI = 0.9189385332046727;
/** From here on six terms of the asymptotic series are exact to double precision. */
const LARGE = 10;

function series(z: number): number {
  const inverse = 1 / (z * z);
  const tail = 1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - (inverse * 691) / 360360));
  return (1 / 12 - inverse * (1 / 360 - inverse * tail)) / z;
}

/**
 * Δ(z) = ln Γ(z) − ((z − ½) ln z − z + ½ ln 2π), for z > 0: what Stirling's formula misses (Abramowitz & Stegun 6.1.40,
 * carried down to small z by Γ(z + 1) = zΓ(z)).
 * Example: `stirlingRemainder(1)` is 1 − ½ ln 2π = .0810614668.
 */
export function stirlingRemainder(z: number): number {
  if (z >= LARGE) return series(z);
  let product = z;
  let shifted = z + 1;
  while (shifted < LARGE) {
    product *= shifted;
    shifted += 1;
  }
  const logGamma = (shifted - 0.5) * ln(shifted) - shifted + HALF_LOG_TWO_PI + series(shifted) - ln(product);
  return logGamma - ((z - 0.5) * ln(z) - z + HALF_LOG_TWO_PI);
}
