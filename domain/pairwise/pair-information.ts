import type { BradleyTerry } from "./bradley-terry";
import { varianceOfLead } from "./strength-error";
import { winProbability } from "./win-probability";

/**
 * What asking for a pair next would teach, ≥ 0: p(1 − p)·Var(θi − θj), the Fisher information of the answer times how little
 * is known of the difference. The determinant of the posterior covariance falls by 1 + this, so the largest is the Bayesian
 * D-optimal next question (Chaloner & Verdinelli 1995, Statistical Science 10, 273–304). Most where two are close and have
 * hardly been compared. Example: two never asked about, prior N(0, 1): ¼·2 = .5.
 */
export function pairInformation(fitted: BradleyTerry, one: number, other: number): number {
  const p = winProbability(fitted.theta[one] as number, fitted.theta[other] as number);
  return p * (1 - p) * varianceOfLead(fitted, one, other);
}
