import type { PathStep } from "@/domain/review-order/review-path";
import { type Pair, pairKey } from "@/domain/review-progress";

export interface PathProgress {
  readonly total: number;
  readonly answered: number;
  /** Where to go on: the place of the first step without an answer, or -1 when there is none. */
  readonly next: number;
}

/** How far a reviewer has come on a path; answers to pairs that are not on it count for nothing. */
export function pathProgress(path: readonly PathStep[], answers: readonly Pair[]): PathProgress {
  const answered = new Set(answers.map(pairKey));
  const done = path.filter((step) => answered.has(pairKey(step))).length;
  return { total: path.length, answered: done, next: nextOpenStep(path, answers, -1) };
}

/**
 * The place of the next step without an answer after `from`, going on at the start when the end is reached, or -1 when
 * every step has one. The step at `from` itself comes last.
 */
export function nextOpenStep(path: readonly PathStep[], answers: readonly Pair[], from: number): number {
  const answered = new Set(answers.map(pairKey));
  const isOpen = (step: PathStep) => !answered.has(pairKey(step));
  const after = path.findIndex((step, place) => place > from && isOpen(step));
  return after >= 0 ? after : path.findIndex(isOpen);
}
