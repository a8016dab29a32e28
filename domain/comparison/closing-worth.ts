import { afterStep, type ClosingStep, subjectOf } from "@/domain/comparison/closing-step";
import type { Prospect, StepWorth } from "@/domain/comparison/gap-aim";
import { probabilityAhead } from "@/domain/scoring/ahead";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import type { Policy } from "@/domain/scoring/policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";

/** Says what a candidate would have after some steps, against another who stays as they are. */
export type Appraisal = (steps: readonly ClosingStep[]) => Prospect;

/** Gains below this do not show in what is printed. */
export const VISIBLE_GAIN = 0.0005;

/** Appraises steps of one of a pair by scoring them again, as everything is scored. */
export function appraisalOf(candidate: CandidateInput, other: CandidateInput, policy: Policy): Appraisal {
  const scoreOf = (one: CandidateInput) => scoreSummary(normalizeCandidate(one), policy);
  const now = scoreOf(candidate).support;
  const rival = scoreOf(other);
  return (steps) => {
    const after = scoreOf(steps.reduce(afterStep, candidate));
    const probability = probabilityAhead(after, rival, policy.parameters.priorSupport);
    return { gain: after.support - now, probability };
  };
}

/** The level a step asks for; 0 where it asks for none. */
export function levelOf(step: ClosingStep): number {
  return step.type === "LEVEL" ? step.level : 0;
}

/** The higher probability first, then the lower level, then by what it is about: the order of records is none of it. */
export function byTelling(first: StepWorth, second: StepWorth): number {
  return (
    second.probability - first.probability ||
    levelOf(first.step) - levelOf(second.step) ||
    (subjectOf(first.step) < subjectOf(second.step) ? -1 : 1)
  );
}

/** Steps about the same thing beside each other, the one that tells most first. */
export function bySubject(worths: readonly StepWorth[]): StepWorth[][] {
  const groups = new Map<string, StepWorth[]>();
  for (const worth of worths) {
    const subject = subjectOf(worth.step);
    groups.set(subject, [...(groups.get(subject) ?? []), worth]);
  }
  return [...groups.values()].map((group) => group.sort(byTelling));
}
