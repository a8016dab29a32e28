import type { CandidateInput, EvidenceInput, OutcomeInput } from "@/domain/scoring/candidate-input";
import { type EvidenceKind, isSelfReport } from "@/domain/scoring/evidence-kind";
import { HIGHEST_LEVEL } from "@/domain/scoring/levels";
import type { Policy } from "@/domain/scoring/policy";

/** Evidence that was shown and nobody has checked yet, and what it counts as once somebody has. */
interface UncheckedEvidence {
  readonly outcomeId: string;
  readonly evidenceId: string;
  readonly kind: EvidenceKind;
}

/** A candidate as the arithmetic sees them, with the evidence that waits for a check; the own word waits for none. */
export interface Closable {
  readonly input: CandidateInput;
  readonly unchecked: readonly UncheckedEvidence[];
}

/** Evidence that is there is checked, or a record is shown of what there is only the candidate's own word for. */
export type EvidenceStep =
  | ({ readonly type: "CHECK" } & UncheckedEvidence)
  | { readonly type: "RECORD"; readonly outcomeId: string };

/** Everybody who rated an outcome on a criterion gives it at least this level. */
interface LevelStep {
  readonly type: "LEVEL";
  readonly outcomeId: string;
  readonly criterionId: string;
  readonly level: number;
  /** The levels it has now, ascending. */
  readonly given: readonly number[];
}

/** One thing that could still speak for a candidate. */
export type ClosingStep = EvidenceStep | LevelStep;

/** The id of evidence that is not there yet; entered ids are never empty. */
const NOT_THERE_YET = "";

function isOwnWord({ kind }: EvidenceInput): boolean {
  return isSelfReport(kind);
}

/** What could still be checked or shown of a candidate's standing outcomes. */
export function evidenceSteps({ input, unchecked }: Closable): EvidenceStep[] {
  return input.outcomes.flatMap(({ id, status, evidence }): EvidenceStep[] => {
    if (status !== "STANDING") return [];
    const waiting = unchecked.filter(({ outcomeId }) => outcomeId === id);
    if (waiting.length > 0) return waiting.map((one) => ({ type: "CHECK", ...one }));
    return evidence.every(isOwnWord) ? [{ type: "RECORD", outcomeId: id }] : [];
  });
}

/** Every level that a rated standing outcome could still reach, on criteria that weigh something. */
export function levelSteps({ outcomes }: CandidateInput, { criteria }: Policy): LevelStep[] {
  return outcomes.flatMap(({ id: outcomeId, status, ratings }) =>
    criteria.flatMap(({ id: criterionId, weight }): LevelStep[] => {
      const given = Object.hasOwn(ratings, criterionId) ? (ratings[criterionId] ?? []) : [];
      if (status !== "STANDING" || weight === 0 || given.length === 0) return [];
      const levels = given.toSorted((a, b) => a - b);
      const next = (levels[0] ?? HIGHEST_LEVEL) + 1;
      return Array.from({ length: HIGHEST_LEVEL + 1 - next }, (_, more) => {
        return { type: "LEVEL", outcomeId, criterionId, level: next + more, given: levels };
      });
    }),
  );
}

function changed(outcome: OutcomeInput, step: ClosingStep): OutcomeInput {
  switch (step.type) {
    case "CHECK": {
      const { evidenceId: id, kind } = step;
      const evidence = outcome.evidence.map((one) => (one.id === id ? { id, kind, authenticity: 1 } : one));
      return { ...outcome, evidence };
    }
    case "RECORD":
      return { ...outcome, evidence: [...outcome.evidence, { id: NOT_THERE_YET, kind: "SYSTEM_RECORD" }] };
    case "LEVEL": {
      const { criterionId, level } = step;
      const given = outcome.ratings[criterionId] ?? [];
      const raised = given.map((one) => Math.max(one, level));
      return { ...outcome, ratings: { ...outcome.ratings, [criterionId]: raised } };
    }
  }
}

/** The candidate as they would be after a step. */
export function afterStep(input: CandidateInput, step: ClosingStep): CandidateInput {
  const outcomes = input.outcomes.map((one) => (one.id === step.outcomeId ? changed(one, step) : one));
  return { ...input, outcomes };
}

function detailOf(step: ClosingStep): string {
  if (step.type === "CHECK") return step.evidenceId;
  return step.type === "LEVEL" ? step.criterionId : "";
}

/** What a step is about; of steps about the same thing, only one can be taken. Example: "LEVEL o1 productivity". */
export function subjectOf(step: ClosingStep): string {
  return `${step.type} ${step.outcomeId} ${detailOf(step)}`;
}
