import { type Closable, evidenceSteps, levelSteps } from "@/domain/comparison/closing-step";
import { stepsTogether } from "@/domain/comparison/closing-together";
import { appraisalOf, bySubject, byTelling, levelOf, VISIBLE_GAIN } from "@/domain/comparison/closing-worth";
import { type GapAim, reaches, type StepWorth } from "@/domain/comparison/gap-aim";
import type { Policy } from "@/domain/scoring/policy";
import { AHEAD_FROM } from "@/domain/scoring/verdict";

/** What would close the gap of a pair for one of the two. */
export interface GapClosing {
  readonly applicationId: string;
  readonly aim: GapAim;
  /** The single steps that tell most, the highest probability first; what neither shows in points nor is enough is left out. */
  readonly steps: readonly StepWorth[];
  /** Whether any single step there is reaches the aim. */
  readonly isSingle: boolean;
  /** Where none does: those that do together, else the four that come closest, each after those before it. */
  readonly together: readonly StepWorth[];
  /** Whether a step, or the steps together, reach the aim. */
  readonly isReached: boolean;
}

/** So many steps of each kind are listed: evidence, and levels. */
const LISTED = 3;

/** Of the levels of one outcome on one criterion, the lowest that reaches the aim, else the one that tells most. */
function onePerSubject(worths: readonly StepWorth[], aim: GapAim): StepWorth[] {
  return bySubject(worths).flatMap((group) => {
    const enough = group.filter((worth) => reaches(aim, worth));
    const lowest = enough.sort((a, b) => levelOf(a.step) - levelOf(b.step))[0];
    return lowest ?? group[0] ?? [];
  });
}

function closingFor(candidate: Closable, other: Closable, aim: GapAim, policy: Policy): GapClosing {
  const appraise = appraisalOf(candidate.input, other.input, policy);
  const steps = [...evidenceSteps(candidate), ...levelSteps(candidate.input, policy)];
  const worths = steps.map((step): StepWorth => ({ step, ...appraise([step]) }));
  const isSingle = worths.some((worth) => reaches(aim, worth));
  const together = isSingle ? [] : stepsTogether(worths, aim, appraise);
  const last = together.at(-1);
  const telling = onePerSubject(worths, aim)
    .filter((worth) => worth.gain >= VISIBLE_GAIN || reaches(aim, worth))
    .sort(byTelling);
  const listed = [
    ...telling.filter(({ step }) => step.type !== "LEVEL").slice(0, LISTED),
    ...telling.filter(({ step }) => step.type === "LEVEL").slice(0, LISTED),
  ];
  return {
    applicationId: candidate.input.id,
    aim,
    steps: listed.sort(byTelling),
    isSingle,
    together,
    isReached: isSingle || (last !== undefined && reaches(aim, last)),
  };
}

/**
 * What would close the gap of a pair: for the one who is behind, what would make it too close to call; where it is that already,
 * for either, what would put them ahead. Every step is tried by scoring again. Where no single one is enough, steps are added one
 * by one, each time the one that tells most. Inputs must be valid.
 * Example: of scoring.md's A and B, nothing single of A's closes it.
 */
export function closeTheGap(first: Closable, second: Closable, policy: Policy): GapClosing[] {
  const { probability } = appraisalOf(first.input, second.input, policy)([]);
  if (probability >= AHEAD_FROM) return [closingFor(second, first, "TOO_CLOSE", policy)];
  if (1 - probability >= AHEAD_FROM) return [closingFor(first, second, "TOO_CLOSE", policy)];
  return [closingFor(first, second, "AHEAD", policy), closingFor(second, first, "AHEAD", policy)];
}
