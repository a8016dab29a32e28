import { type Demonstrated, demonstratedIn } from "./demonstrated";
import { layersOf } from "./layers";
import type { Policy, ResolvedCriterion } from "./policy";
import { ratedOn, type WeighedOutcome } from "./rated-outcome";
import { criterionSupport } from "./support";
import { criterionSd, demonstratedSd, ratingNoiseVariance } from "./uncertainty";

/** One criterion of one candidate, before contributions are told apart. */
export type WeighedCriterion = {
  readonly demonstrated: number;
  readonly support: number;
  readonly sd: number;
  readonly isRated: boolean;
  /** Each outcome's share of D, in the order of the candidate's outcomes. */
  readonly demonstratedShares: readonly number[];
};

/** D, s and its sd on one criterion (formulas 6 and 8, and "Uncertainty"). Example: with nothing rated D is 0. */
export function weighCriterion(
  criterion: ResolvedCriterion,
  outcomes: readonly WeighedOutcome[],
  credentialStrength: number,
  policy: Policy,
): WeighedCriterion {
  const { parameters } = policy;
  const { standing, refutedMass } = ratedOn(criterion.id, outcomes, policy);
  const layers = layersOf(standing, parameters.selfReportCap);
  const { demonstrated, shares }: Demonstrated = demonstratedIn(
    layers,
    parameters.halfSaturationMass,
    refutedMass,
  );
  const fromEvidence = demonstratedSd(layers, refutedMass, parameters);
  const variance = fromEvidence * fromEvidence + ratingNoiseVariance(standing, shares, demonstrated);
  const alone = parameters.standaloneCredentialShare;
  const demonstratedShares = new Array<number>(outcomes.length).fill(0);
  standing.forEach(({ index }, place) => {
    demonstratedShares[index] = shares[place] as number;
  });
  return {
    demonstrated,
    support: criterionSupport(criterion.ceiling, demonstrated, credentialStrength, alone),
    sd: criterionSd(criterion.ceiling, credentialStrength, alone, variance),
    isRated: standing.length > 0 || outcomes.some(({ ratings }) => ratings.has(criterion.id)),
    demonstratedShares,
  };
}
