import type { Candidate } from "./candidate";
import type { CandidateScore, Contribution, CriterionScore, ScoreSummary } from "./candidate-score";
import { criterionContributions, sumContributions } from "./contributions";
import { evidenceShares } from "./evidence-shares";
import type { Policy, ResolvedCriterion } from "./policy";
import { weighCandidate } from "./weigh-candidate";
import { sharesByOutcome } from "./weigh-criterion";
import type { MeasuredCriterion } from "./weigh-measures";

/** Support, sd and 90 % interval only, for ranking many. Same figures as `scoreCandidate`. Example: B has support .4441. */
export function scoreSummary(candidate: Candidate, policy: Policy): ScoreSummary {
  const { support, low, high, sd } = weighCandidate(candidate, policy);
  return { support, low, high, sd };
}

/**
 * A candidate's score under a policy, split into its sources per criterion and in all. Figures 0–1.
 * Example: scoring.md's candidate B has support .4441, from .2296 to .6515.
 */
export function scoreCandidate(candidate: Candidate, policy: Policy): CandidateScore {
  const { outcomes, credentials } = candidate;
  const weighed = weighCandidate(candidate, policy);
  const criteria: [string, CriterionScore][] = weighed.measures.map((of, index) => {
    const { id, weight, ceiling } = policy.criteria[index] as ResolvedCriterion;
    const parts = {
      weight,
      ceiling,
      standaloneCredentialShare: policy.parameters.standaloneCredentialShare,
      demonstrated: of.demonstrated,
      demonstratedShares: sharesByOutcome(of, outcomes.length),
      credentialStrength: weighed.credentials.strength,
      credentialShares: weighed.credentials.shares,
    };
    const contributions = criterionContributions(parts, outcomes, credentials);
    const { support, sd } = weighed.criteria[index] as MeasuredCriterion;
    const { demonstrated, isRated } = of;
    return [id, { demonstrated, support, sd, points: weight * support, isRated, contributions }];
  });
  const shares = sumContributions(criteria.map(([, { contributions }]) => contributions));
  const contributions = shares.map((share, index): Contribution => {
    const evidence = outcomes[index]?.evidence ?? [];
    return { ...share, evidence: evidenceShares(evidence, policy.evidenceStrength) };
  });
  return {
    id: candidate.id,
    support: weighed.support,
    low: weighed.low,
    high: weighed.high,
    sd: weighed.sd,
    credentialStrength: weighed.credentials.strength,
    isRated: criteria.some(([, { isRated }]) => isRated),
    criteria: Object.fromEntries(criteria),
    contributions,
  };
}
