import { type BradleyTerry, PRIOR_PRECISION } from "./bradley-terry";
import { standardErrors } from "./strength-error";

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The two spreads that reliability compares, both in squared log odds. */
export interface Separation {
  /** V: the variance of the estimates. */
  readonly observed: number;
  /** E: their mean squared standard error. */
  readonly error: number;
  /** The part of the spread that is not error, 0–1; for maximum likelihood it may be below 0. */
  readonly reliability: number;
}

/**
 * How well strengths are told apart (Pollitt 2012, Assessment in Education 19, 281–300): for maximum likelihood, whose
 * estimates scatter by their errors as well, (V − E)/V with V over n − 1; for the maximum a posteriori, whose estimates are
 * drawn in by what is not known, V/(V + E) with V over n. 0 where all are alike.
 * Example: the baseball season of 1987 in the tests has .8535.
 */
export function separationOf(fitted: BradleyTerry, priorPrecision = PRIOR_PRECISION): Separation {
  const { theta } = fitted;
  const centre = meanOf(theta);
  const squares = theta.reduce((sum, one) => sum + (one - centre) ** 2, 0);
  const error = meanOf(standardErrors(fitted).map((one) => one * one));
  const observed = squares / (priorPrecision === 0 ? theta.length - 1 : theta.length);
  if (!(observed > 0)) return { observed: 0, error, reliability: 0 };
  const reliability = priorPrecision === 0 ? (observed - error) / observed : observed / (observed + error);
  return { observed, error, reliability };
}
