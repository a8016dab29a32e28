import { RUNG_WORDS } from "@/components/chart/rung";
import type { Compared } from "@/components/comparison/use-compared";
import type { ClosingStep } from "@/domain/comparison/closing-step";
import type { ComparisonAnswer } from "@/domain/comparison/comparison-answer";
import { questionOf } from "@/domain/comparison/gap-words";

/** A step as a line says it, where it leads, and what the candidate could be asked. */
export interface StepWords {
  readonly title: string;
  readonly note: string;
  /** Where the ratings, the evidence or its check are. */
  readonly href: string;
  readonly does: string;
  /** The question to the candidate, or null where the team itself has to act. */
  readonly question: string | null;
}

type Answer = Pick<ComparisonAnswer, "openingId" | "criteria" | "can">;

/** Puts a step of somebody's into words. */
export function stepWords(step: ClosingStep, { candidate }: Compared, answer: Answer): StepWords {
  const { openingId, criteria, can } = answer;
  const dossier = `/openings/${openingId}/applications/${candidate.applicationId}`;
  const outcome = candidate.outcomes.find(({ id }) => id === step.outcomeId);
  const about = outcome?.title ?? "";
  const criterionKey = step.type === "LEVEL" ? step.criterionId : "";
  const criterion = criteria.find(({ key }) => key === criterionKey)?.name ?? criterionKey;
  const question = questionOf(step, about, criterion);
  if (step.type === "LEVEL") {
    return {
      title: `“${about}” reaches level ${step.level} for “${criterion}”`,
      note: `rated ${step.given.join(", ")} now`,
      href: `${dossier}?source=rating.${step.outcomeId}.${criterionKey}`,
      does: "See the ratings",
      question,
    };
  }
  if (step.type === "RECORD") {
    return {
      title: `“${about}” is shown on record`,
      note: "own word so far",
      href: `${dossier}/outcomes/${step.outcomeId}`,
      does: "See the evidence",
      question,
    };
  }
  const evidence = outcome?.evidence.find(({ id }) => id === step.evidenceId);
  const rung = RUNG_WORDS[step.kind];
  const check = `${dossier}/evidence/${step.evidenceId}/check`;
  return {
    title: `“${evidence?.title || rung}” is checked`,
    note: `${rung.toLowerCase()}, for “${about}”`,
    href: can.check ? check : `${dossier}/outcomes/${step.outcomeId}`,
    does: can.check ? "Check it" : "See the evidence",
    question,
  };
}
