import type { Candidate } from "./candidate";
import type { ScoreSummary } from "./candidate-score";
import { type CredentialStrength, credentialStrengthOf } from "./credential-strength";
import type { Policy } from "./policy";
import { weighOutcomes } from "./rated-outcome";
import { type WeighedCriterion, weighCriterion } from "./weigh-criterion";
import { type MeasuredCriterion, weighMeasures } from "./weigh-measures";

/** All that a candidate's score is made of, each figure computed once. */
export type WeighedCandidate = ScoreSummary & {
  readonly credentials: CredentialStrength;
  /** In the order of the policy's criteria. */
  readonly measures: readonly WeighedCriterion[];
  readonly criteria: readonly MeasuredCriterion[];
};

/** S = Σ w·s with its sd and interval (formula 9). Example: a candidate with nothing has support 0, sd .157. */
export function weighCandidate(candidate: Candidate, policy: Policy): WeighedCandidate {
  const outcomes = weighOutcomes(candidate, policy);
  const credentials = credentialStrengthOf(candidate.credentials, policy);
  const measures = policy.criteria.map((one) => weighCriterion(one, outcomes, policy));
  return { ...weighMeasures(measures, credentials.strength, policy), credentials, measures };
}
