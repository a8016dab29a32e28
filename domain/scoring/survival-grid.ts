import { exp } from "./exponential";
import { ln, ln1p } from "./logarithm";
import { type Beta, logitDensity, probabilityUpTo } from "./regularized-beta";

/** Logits beyond which no Beta of a, b ≥ 1 has any weight worth counting. */
const FARTHEST = 48;
/** Weights below this part of the largest are left out. */
const NEGLIGIBLE = 1e-9;

/** P(X > ·) of one Beta on a grid of logits, found where it is asked for, to hold many others against it. */
export interface SurvivalGrid {
  /** P(X > Y) of another Beta(a, b), by the trapezoidal rule on the grid. */
  readonly above: (a: number, b: number) => number;
}

/**
 * A grid of the given `step`. The rule is exact to 1e-6 where the step is at most .9 of the spread that the two have together,
 * as its error falls with exp(−2π²(spread/step)²) (Trefethen & Weideman 2014).
 * Example: of Beta(2, 1) with step .25, `above(1, 1)` is 2/3.
 */
export function survivalGrid(beta: Beta, step: number): SurvivalGrid {
  const half = Math.ceil(FARTHEST / step);
  const survival = new Float64Array(2 * half + 1).fill(Number.NaN);
  const lnX = new Float64Array(2 * half + 1);
  const lnY = new Float64Array(2 * half + 1);

  function fill(at: number): void {
    const t = (at - half) * step;
    const near = -ln1p(exp(-Math.abs(t)));
    const far = near - Math.abs(t);
    lnX[at] = t < 0 ? far : near;
    lnY[at] = t < 0 ? near : far;
    survival[at] = 1 - probabilityUpTo(t, beta, logitDensity(t, beta));
  }

  function above(a: number, b: number): number {
    const middle = Math.min(2 * half, Math.max(0, Math.round(ln(a / b) / step) + half));
    const peak = a * ln(a / (a + b)) + b * ln(b / (a + b));
    let weighed = 0;
    let weights = 0;
    for (const by of [1, -1]) {
      for (let at = by === 1 ? middle : middle - 1; at >= 0 && at <= 2 * half; at += by) {
        if (Number.isNaN(survival[at])) fill(at);
        const weight = exp(a * (lnX[at] as number) + b * (lnY[at] as number) - peak);
        if (weight < NEGLIGIBLE) break;
        weighed += weight * (survival[at] as number);
        weights += weight;
      }
    }
    return weighed / weights;
  }
  return { above };
}
