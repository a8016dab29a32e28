/** Up to here the power series loses no digit that matters; beyond, the asymptotic one is as good. */
const SERIES_UP_TO = 6;

function bySeries(x: number): number {
  let power = x;
  let sum = x;
  for (let odd = 3; Math.abs(power) > 1e-17; odd += 2) {
    power *= -(x * x) / ((odd - 1) * odd);
    sum += power / odd;
  }
  return sum;
}

/** Terms fall until their number reaches x, and grow from there on. */
function byAsymptotics(multiple: number, x: number): number {
  let term = 1 / x;
  let sum = 0;
  for (let even = 2; even <= x; even += 2) {
    sum += term;
    term *= -((even - 1) * even) / (x * x);
  }
  return Math.PI / 2 - (multiple % 2 === 0 ? sum : -sum);
}

/**
 * Si(πm), the sine integral at a whole multiple m ≥ 0 of π, to 1e-9 (Abramowitz & Stegun 5.2). Example: Si(π) is 1.851937.
 */
export function sineIntegralAtPi(multiple: number): number {
  const x = Math.PI * multiple;
  return multiple <= SERIES_UP_TO ? bySeries(x) : byAsymptotics(multiple, x);
}
