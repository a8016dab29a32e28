import type { CandidateInput, OutcomeInput } from "./candidate-input";
import { HIGHEST_LEVEL } from "./levels";
import { normalizeCandidate } from "./normalize-candidate";
import type { Policy } from "./policy";
import { scoreSummary } from "./score-candidate";

/** An outcome nobody has rated yet, as far as its worth depends on what was entered. */
export type ForeseenOutcome = Omit<OutcomeInput, "ratings" | "confidences" | "status">;

function isRated({ ratings }: OutcomeInput): boolean {
  return Object.values(ratings).some((levels) => levels.length > 0);
}

function ratingsOf({ ratings, confidences }: OutcomeInput): Pick<OutcomeInput, "ratings" | "confidences"> {
  return confidences ? { ratings, confidences } : { ratings };
}

/**
 * The candidate with an outcome as if one reviewer had given it the highest level on every criterion, which is the most that
 * one review can make of it; an outcome that was rated keeps its ratings.
 * Example: a candidate of no outcomes gets one, rated 4 on each of the policy's criteria.
 */
export function withForeseen(
  candidate: CandidateInput,
  foreseen: ForeseenOutcome,
  policy: Policy,
): CandidateInput {
  const known = candidate.outcomes.find(({ id }) => id === foreseen.id);
  const highest = Object.fromEntries(policy.criteria.map(({ id }) => [id, [HIGHEST_LEVEL]]));
  const status = known?.status ?? "STANDING";
  const rated = known && isRated(known) ? ratingsOf(known) : { ratings: highest };
  const others = candidate.outcomes.filter(({ id }) => id !== foreseen.id);
  return { ...candidate, outcomes: [...others, { ...foreseen, status, ...rated }] };
}

/**
 * Support, −1 to 1, that one outcome of a candidate brings as things stand: with it, less without it.
 * Example: the only outcome of a candidate brings all that lies above the support of none.
 */
export function broughtBy(candidate: CandidateInput, outcomeId: string, policy: Policy): number {
  const without = { ...candidate, outcomes: candidate.outcomes.filter(({ id }) => id !== outcomeId) };
  const [all, less] = [candidate, without].map(
    (one) => scoreSummary(normalizeCandidate(one), policy).support,
  ) as [number, number];
  return all - less;
}
