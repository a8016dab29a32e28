import type { Candidate } from "./candidate";
import type { ScoreSummary } from "./candidate-score";
import { type CredentialStrength, credentialStrengthOf } from "./credential-strength";
import { intervalOf } from "./interval";
import type { Policy, ResolvedCriterion } from "./policy";
import { weighOutcomes } from "./rated-outcome";
import { supportVariance } from "./uncertainty";
import { type WeighedCriterion, weighCriterion } from "./weigh-criterion";

/** All that a candidate's score is made of, each figure computed once. */
export type WeighedCandidate = ScoreSummary & {
  readonly credentials: CredentialStrength;
  /** In the order of the policy's criteria. */
  readonly criteria: readonly WeighedCriterion[];
};

/** S = Σ w·s with its sd and interval (formula 9). Example: a candidate with nothing has support 0, sd .157. */
export function weighCandidate(candidate: Candidate, policy: Policy): WeighedCandidate {
  const { parameters } = policy;
  const outcomes = weighOutcomes(candidate, policy);
  const credentials = credentialStrengthOf(candidate.credentials, policy);
  const criteria = policy.criteria.map((one) => weighCriterion(one, outcomes, credentials.strength, policy));
  let support = 0;
  const weightedSds = criteria.map((weighed, index) => {
    const { weight } = policy.criteria[index] as ResolvedCriterion;
    support += weight * weighed.support;
    return weight * weighed.sd;
  });
  const sd = Math.sqrt(supportVariance(weightedSds, parameters.criterionCorrelation));
  const { low, high } = intervalOf({ support, sd }, parameters.priorSupport);
  return { support, low, high, sd, credentials, criteria };
}
