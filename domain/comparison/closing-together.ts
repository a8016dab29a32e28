import { type ClosingStep, subjectOf } from "@/domain/comparison/closing-step";
import { type Appraisal, bySubject, byTelling, levelOf } from "@/domain/comparison/closing-worth";
import { type GapAim, reaches, type StepWorth } from "@/domain/comparison/gap-aim";

/** More steps than this are not an answer any more. */
const MOST_TOGETHER = 4;
/** Only the steps that tell most by themselves are tried together, so that many outcomes do not take seconds. */
const TRIED = 24;

/** Adds the step that tells most beside those taken, until the aim is reached, nothing tells more, or there are four. */
function takeGreedily(steps: readonly ClosingStep[], aim: GapAim, appraise: Appraisal): ClosingStep[] {
  const taken: ClosingStep[] = [];
  let now = appraise([]);
  while (taken.length < MOST_TOGETHER && !reaches(aim, now)) {
    const subjects = new Set(taken.map(subjectOf));
    const [best] = steps
      .filter((step) => !subjects.has(subjectOf(step)))
      .map((step): StepWorth => ({ step, ...appraise([...taken, step]) }))
      .sort(byTelling);
    if (!best || best.probability <= now.probability) break;
    taken.push(best.step);
    now = best;
  }
  return taken;
}

/** The lowest level of the same kind that still reaches the aim in its place. */
function lowered(
  step: ClosingStep,
  others: readonly ClosingStep[],
  every: readonly ClosingStep[],
  isEnough: (steps: readonly ClosingStep[]) => boolean,
): ClosingStep {
  const same = every.filter((one) => subjectOf(one) === subjectOf(step) && levelOf(one) < levelOf(step));
  const inOrder = same.toSorted((a, b) => levelOf(a) - levelOf(b));
  return inOrder.find((one) => isEnough([...others, one])) ?? step;
}

/** Leaves out each step that is not needed, and asks of each level no more than is. */
function trim(
  taken: readonly ClosingStep[],
  every: readonly ClosingStep[],
  isEnough: (steps: readonly ClosingStep[]) => boolean,
): ClosingStep[] {
  let kept = [...taken];
  for (const step of taken) {
    const others = kept.filter((one) => one !== step);
    if (isEnough(others)) kept = others;
  }
  for (const step of kept) {
    const others = kept.filter((one) => one !== step);
    const least = lowered(step, others, every, isEnough);
    kept = kept.map((one) => (one === step ? least : one));
  }
  return kept;
}

function triedOf(worths: readonly StepWorth[]): ClosingStep[] {
  const best = bySubject(worths).flatMap(([most]) => most ?? []);
  return best
    .sort(byTelling)
    .slice(0, TRIED)
    .map(({ step }) => step);
}

/**
 * The steps that together reach the aim, found one by one, none of them needless and no level higher than needed; at most four.
 * Where four do not reach it, the four all the same. Each with what the candidate has after it and those before it.
 */
export function stepsTogether(worths: readonly StepWorth[], aim: GapAim, appraise: Appraisal): StepWorth[] {
  const isEnough = (some: readonly ClosingStep[]) => reaches(aim, appraise(some));
  const taken = takeGreedily(triedOf(worths), aim, appraise);
  const every = worths.map(({ step }) => step);
  const kept = isEnough(taken) ? trim(taken, every, isEnough) : taken;
  return kept.map((step, index) => ({ step, ...appraise(kept.slice(0, index + 1)) }));
}
