import type { Candidate } from "./candidate";
import { type Confidence, confidenceFactor } from "./confidence";
import { credibilityOf } from "./credibility";
import { outcomeDecay } from "./decay";
import { unratedMass } from "./mass";
import type { Parameters } from "./parameters";
import type { Policy } from "./policy";
import { raterReliability } from "./rater-reliability";
import { meanLevel, ratingVariance } from "./rating";

/** An outcome with what holds for it on every criterion. */
export type WeighedOutcome = {
  readonly ratings: ReadonlyMap<string, readonly number[]>;
  readonly confidences: ReadonlyMap<string, readonly Confidence[]>;
  readonly isStanding: boolean;
  /** Mass without the reviewers' reliability. */
  readonly unratedMass: number;
  readonly told: number;
};

/** A standing outcome as one criterion sees it; `index` is its place in the candidate's outcomes. */
export type RatedOutcome = {
  readonly index: number;
  /** l, 0–4 */
  readonly level: number;
  /** m */
  readonly mass: number;
  readonly told: number;
  /** s² · Σk²/n²: variance of the mean level, in levels²; s²/n where nobody said how sure they were. */
  readonly levelVariance: number;
};

/** What one criterion sees of a candidate. */
export type RatedOutcomes = {
  /** The standing outcomes rated on it. */
  readonly standing: readonly RatedOutcome[];
  /** N: mass of the refuted outcomes rated on it, at any level. */
  readonly refutedMass: number;
  /** Whether any outcome, standing or refuted, is rated on it. */
  readonly isRated: boolean;
};

/** Weighs each outcome once, before any criterion is looked at. Example: an outcome without evidence has mass 0. */
export function weighOutcomes(candidate: Candidate, policy: Policy): WeighedOutcome[] {
  const { parameters, evidenceStrength } = policy;
  return candidate.outcomes.map((outcome) => {
    const { credibility, told } = credibilityOf(outcome.evidence, evidenceStrength);
    const factors = {
      credibility,
      relevance: outcome.relevance,
      decay: outcomeDecay(outcome.ageMonths, parameters),
      domainExpertise: candidate.domainExpertise,
    };
    return {
      ratings: outcome.ratings,
      confidences: outcome.confidences,
      isStanding: outcome.status === "STANDING",
      unratedMass: unratedMass(factors, parameters.expertiseBoost),
      told,
    };
  });
}

/**
 * The outcomes rated on one criterion, in the order of ids (formulas 4 and 5). Unrated ones are left out: not rated is
 * not level 0. Example: nothing rated gives no standing outcome and a refuted mass of 0.
 */
export function ratedOn(
  criterionId: string,
  outcomes: readonly WeighedOutcome[],
  parameters: Parameters,
): RatedOutcomes {
  const standing: RatedOutcome[] = [];
  let refutedMass = 0;
  let isRated = false;
  for (let index = 0; index < outcomes.length; index++) {
    const { ratings, confidences, isStanding, unratedMass, told } = outcomes[index] as WeighedOutcome;
    const levels = ratings.get(criterionId);
    if (levels === undefined) continue;
    isRated = true;
    const mass = unratedMass * raterReliability(levels.length, parameters.singleRaterReliability);
    if (isStanding) {
      const level = meanLevel(levels);
      const sureness = confidenceFactor(confidences.get(criterionId) as readonly Confidence[], parameters);
      const levelVariance = (ratingVariance(levels, level, parameters) / levels.length) * sureness;
      standing.push({ index, level, mass, told, levelVariance });
    } else {
      refutedMass += mass;
    }
  }
  return { standing, refutedMass, isRated };
}
