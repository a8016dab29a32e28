import fc from "fast-check";
import type { CandidateInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { parseCandidate } from "@/domain/scoring/parse-candidate";
import type { PolicyInput } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate, scoreSummary } from "@/domain/scoring/score-candidate";
import { candidates, policies, RUNS } from "./arbitraries";

export function scoreOf(candidate: CandidateInput, policy: PolicyInput): CandidateScore {
  return scoreCandidate(parseCandidate(candidate), resolvePolicy(policy));
}

export function supportOf(candidate: CandidateInput, policy: PolicyInput): number {
  return scoreSummary(parseCandidate(candidate), resolvePolicy(policy)).support;
}

/** Every digit of every number: two doubles print alike only if they are the same. */
export function bits(score: CandidateScore): string {
  return JSON.stringify(score);
}

/** Tries a property on many policies and candidates, and on whatever else it asks for. */
export function holds<Values extends unknown[]>(
  predicate: (...values: [PolicyInput, CandidateInput, ...Values]) => void,
  ...rest: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> }
): void {
  fc.assert(fc.property(policies, candidates, ...rest, predicate as (...values: unknown[]) => void), RUNS);
}

/** Runs a check on every standing outcome of a candidate, given a way to swap it for another. */
export function onEachStanding(
  candidate: CandidateInput,
  check: (outcome: OutcomeInput, swap: (other: OutcomeInput) => CandidateInput) => void,
): void {
  candidate.outcomes.forEach((outcome, index) => {
    if (outcome.status !== "STANDING") return;
    check(outcome, (other) => ({ ...candidate, outcomes: candidate.outcomes.with(index, other) }));
  });
}
