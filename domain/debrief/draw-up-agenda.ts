import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { orderReach, type SupportRange } from "@/domain/debrief/order-reach";
import type { CandidateInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import { HIGHEST_LEVEL } from "@/domain/scoring/levels";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";

/** More points than this are not a debrief any more. */
export const MOST_POINTS = 20;

/** A candidate that has a place in the order. Support 0–1. */
export interface Standing {
  readonly applicationId: string;
  readonly support: number;
}

/** One thing to talk about: an outcome on a criterion that reviewers gave different levels. */
export interface AgendaPoint extends SupportRange {
  readonly applicationId: string;
  readonly outcomeId: string;
  readonly criterionKey: string;
  /** The lowest and the highest level given, 0–4. */
  readonly lowest: number;
  readonly highest: number;
  /** What moving between them could change, in places; from 1 on it could change the order. */
  readonly reach: number;
  /** Difference by criterion by reach, ≥ 0: what the agenda is sorted by. */
  readonly weight: number;
}

type Pair = {
  readonly outcome: OutcomeInput;
  readonly criterionId: string;
  readonly levels: readonly number[];
};

function pairsThatDiffer({ outcomes }: CandidateInput): Pair[] {
  return outcomes.flatMap((outcome) =>
    Object.entries(outcome.ratings).flatMap(([criterionId, levels]) =>
      Math.min(...levels) < Math.max(...levels) ? [{ outcome, criterionId, levels }] : [],
    ),
  );
}

/** Support as it would be had every reviewer given one pair the same level. */
function supportIfAllGave(level: number, pair: Pair, candidate: CandidateInput, policy: Policy): number {
  const { outcome, criterionId, levels } = pair;
  const ratings = { ...outcome.ratings, [criterionId]: levels.map(() => level) };
  const outcomes = candidate.outcomes.map((one) => (one === outcome ? { ...one, ratings } : one));
  return scoreSummary(normalizeCandidate({ ...candidate, outcomes }), policy).support;
}

function pointsOf(candidate: CandidateInput, policy: Policy, standings: readonly Standing[]): AgendaPoint[] {
  const weights = new Map(policy.criteria.map(({ id, weight }) => [id, weight]));
  const { support } = scoreSummary(normalizeCandidate(candidate), policy);
  const others = standings.filter((one) => one.applicationId !== candidate.id).map((one) => one.support);
  return pairsThatDiffer(candidate).flatMap((pair) => {
    const { criterionId, levels, outcome } = pair;
    const weight = weights.get(criterionId);
    if (weight === undefined) return [];
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
    const low = supportIfAllGave(lowest, pair, candidate, policy);
    const high = supportIfAllGave(highest, pair, candidate, policy);
    const reach = orderReach({ low, support, high }, others);
    const place = { applicationId: candidate.id, outcomeId: outcome.id, criterionKey: criterionId };
    const difference = (highest - lowest) / HIGHEST_LEVEL;
    return [{ ...place, lowest, highest, low, support, high, reach, weight: difference * weight * reach }];
  });
}

/** Whether moving between the levels given would change who stands before whom. */
export function couldChangeOrder({ reach }: Pick<AgendaPoint, "reach">): boolean {
  return reach >= 1;
}

function inOrder(first: AgendaPoint, second: AgendaPoint): number {
  const spread = (point: AgendaPoint) => point.highest - point.lowest;
  const idOf = (point: AgendaPoint) => `${point.applicationId} ${point.outcomeId} ${point.criterionKey}`;
  return (
    Number(couldChangeOrder(second)) - Number(couldChangeOrder(first)) ||
    second.weight - first.weight ||
    spread(second) - spread(first) ||
    (idOf(first) < idOf(second) ? -1 : 1)
  );
}

/**
 * What a panel should talk about, the most important first: every pair of outcome and criterion that got two or more different
 * levels, weighing
 *
 *     (highest − lowest level)/4 · weight of the criterion · how much it could change the order.
 *
 * The last is exact: the candidate is scored twice more, as if all reviewers had given this pair the lowest, and the highest, of
 * the levels given; see `orderReach` for what follows. What could change the order comes before what could not, however far apart; ties
 * go to the larger difference, then by ids. `standings` are all who have a
 * place in the order, `applications` those of them where anything differs.
 * Example: 1 and 3 on a criterion of weight .25 whose range takes in one other candidate weighs .5 · .25 · 1 = .125.
 */
export function drawUpAgenda(
  applications: readonly ApplicationRecord[],
  opening: OpeningRecord,
  standings: readonly Standing[],
  most: number = MOST_POINTS,
): AgendaPoint[] {
  const policy = resolvePolicy(policyInputOf(opening));
  return applications
    .flatMap((application) => pointsOf(candidateInputOf(application, opening), policy, standings))
    .sort(inOrder)
    .slice(0, most);
}
