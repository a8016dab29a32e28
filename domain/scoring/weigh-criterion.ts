import { demonstratedIn } from "./demonstrated";
import { layersOf } from "./layers";
import type { Policy, ResolvedCriterion } from "./policy";
import { type RatedOutcome, ratedOn, type WeighedOutcome } from "./rated-outcome";
import { demonstratedSd, ratingNoiseVariance } from "./uncertainty";

/** One criterion of one candidate, before contributions are told apart. */
export type WeighedCriterion = {
  readonly demonstrated: number;
  /** sd_D² + V */
  readonly variance: number;
  readonly isRated: boolean;
  readonly standing: readonly RatedOutcome[];
  /** Share of D of each standing outcome, in their order. */
  readonly shares: readonly number[];
};

/** D and its variance on one criterion (formula 6 and "Uncertainty"). Example: with nothing rated D is 0. */
export function weighCriterion(
  { id }: ResolvedCriterion,
  outcomes: readonly WeighedOutcome[],
  { parameters }: Policy,
): WeighedCriterion {
  const { selfReportCap, halfSaturationMass } = parameters;
  const { standing, refutedMass, isRated } = ratedOn(id, outcomes, parameters);
  const layers = layersOf(standing, selfReportCap);
  const { demonstrated, shares } = demonstratedIn(layers, standing, halfSaturationMass, refutedMass);
  const fromEvidence = demonstratedSd(layers, refutedMass, parameters);
  const variance = fromEvidence * fromEvidence + ratingNoiseVariance(standing, shares, demonstrated);
  return {
    demonstrated,
    variance,
    isRated,
    standing,
    shares,
  };
}

/** Each outcome's share of D, in the order of the candidate's outcomes: 0 for those not standing or not rated here. */
export function sharesByOutcome({ standing, shares }: WeighedCriterion, outcomes: number): number[] {
  const byOutcome: number[] = [];
  for (let index = 0; index < outcomes; index++) byOutcome.push(0);
  for (let place = 0; place < standing.length; place++) {
    byOutcome[(standing[place] as RatedOutcome).index] = shares[place] as number;
  }
  return byOutcome;
}
