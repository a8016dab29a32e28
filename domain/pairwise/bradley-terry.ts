import { solveSymmetric } from "@/domain/agreement/solve-symmetric";
import { exp } from "@/domain/scoring/exponential";
import { ln1p } from "@/domain/scoring/logarithm";
import { invertSymmetric } from "./invert-symmetric";
import { isStronglyConnected } from "./strongly-connected";
import { winProbability } from "./win-probability";
import { timesCompared, type Wins } from "./wins";

/** How strong each is in the eyes of those who chose, and how sure that is. */
export interface BradleyTerry {
  /** θ, on the scale of log odds, in the order of the rows; they add up to 0. */
  readonly theta: readonly number[];
  /** Of the estimates: the inverse Hessian; for maximum likelihood of the centred ones. */
  readonly covariance: readonly (readonly number[])[];
}

/** Of the prior N(0, 1): an unchosen one is not infinitely weak, and few choices move strengths little. */
export const PRIOR_PRECISION = 1;

const PRECISION = 1e-12;
const MOST_STEPS = 50;
const MOST_HALVINGS = 60;
/** A step that loses no more than this part of the objective is at its top already. */
const ROUNDING = 1e-13;

/** ln of the posterior but for a constant; each choice adds ln P(as chosen). */
function objective(wins: Wins, theta: readonly number[], prior: number): number {
  let sum = 0;
  for (const [one, row] of wins.entries()) {
    const strength = theta[one] as number;
    sum -= (prior / 2) * strength * strength;
    for (const [other, times] of row.entries()) {
      if (times === 0) continue;
      const lead = strength - (theta[other] as number);
      sum -= times * (lead > 0 ? ln1p(exp(-lead)) : ln1p(exp(lead)) - lead);
    }
  }
  return sum;
}

/** What is still to be explained of each one's choices, and the curvature (the negative Hessian). */
function slopesOf(wins: Wins, theta: readonly number[], prior: number) {
  const gradient = theta.map((strength) => -prior * strength);
  const curvature = theta.map((_, row) => theta.map((__, column) => (row === column ? prior : 0)));
  const add = (row: number, column: number, value: number) => {
    (curvature[row] as number[])[column] = (curvature[row]?.[column] as number) + value;
  };
  for (let one = 0; one < theta.length; one++) {
    for (let other = one + 1; other < theta.length; other++) {
      const times = timesCompared(wins, one, other);
      if (times === 0) continue;
      const p = winProbability(theta[one] as number, theta[other] as number);
      const surprise = (wins[one]?.[other] as number) - times * p;
      gradient[one] = (gradient[one] as number) + surprise;
      gradient[other] = (gradient[other] as number) - surprise;
      const bend = times * p * (1 - p);
      add(one, one, bend);
      add(other, other, bend);
      add(one, other, -bend);
      add(other, one, -bend);
    }
  }
  return { gradient, curvature };
}

/** Without a prior all may move together and nothing changes; 1/n in every cell holds their sum still and alters nothing else. */
function anchored(curvature: number[][], prior: number): number[][] {
  if (prior > 0) return curvature;
  return curvature.map((row) => row.map((value) => value + 1 / row.length));
}

/** One step of Newton's method, halved until it leads upwards. */
function stepFrom(wins: Wins, theta: readonly number[], prior: number): number[] {
  const { gradient, curvature } = slopesOf(wins, theta, prior);
  const step = solveSymmetric(anchored(curvature, prior), gradient);
  const before = objective(wins, theta, prior);
  let share = 1;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const moved = theta.map((strength, place) => strength + share * (step[place] as number));
    if (objective(wins, moved, prior) >= before - ROUNDING * Math.abs(before)) return moved;
    share /= 2;
  }
  return [...theta];
}

function covarianceOf(wins: Wins, theta: readonly number[], prior: number): number[][] {
  const { curvature } = slopesOf(wins, theta, prior);
  const inverse = invertSymmetric(anchored(curvature, prior));
  if (prior > 0) return inverse;
  return inverse.map((row) => row.map((value) => value - 1 / row.length));
}

/**
 * Strengths from choices between two (Bradley & Terry 1952, Biometrika 39, 324–345): P(i over j) = 1/(1 + e^−(θi − θj)), by
 * Newton's method. With `priorPrecision` λ > 0 the maximum a posteriori under θ ~ N(0, 1/λ), which always exists (Caron &
 * Doucet 2012, JCGS 21, 174–196); with 0 maximum likelihood, undefined unless everyone is chosen over everyone else along some
 * chain. The order in which choices were made does not matter, unlike with Elo, Glicko or TrueSkill.
 * Example: one choice of a over b, prior N(0, 1): θ is .3374 and −.3374.
 */
export function bradleyTerry(wins: Wins, priorPrecision = PRIOR_PRECISION): BradleyTerry | undefined {
  if (priorPrecision === 0 && !isStronglyConnected(wins)) return undefined;
  let theta: readonly number[] = wins.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = stepFrom(wins, theta, priorPrecision);
    const moved = Math.max(
      0,
      ...next.map((strength, place) => Math.abs(strength - (theta[place] as number))),
    );
    theta = next;
    if (moved <= PRECISION) break;
  }
  return { theta, covariance: covarianceOf(wins, theta, priorPrecision) };
}
