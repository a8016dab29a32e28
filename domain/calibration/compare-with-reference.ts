import { answerKey, type CalibrationAnswers } from "@/domain/calibration/answers";
import type { Reference } from "@/domain/calibration/sample";

/** One own level beside the reference. */
export interface ComparedPair {
  readonly outcome: string;
  readonly criterion: string;
  readonly own: number | null;
  readonly reference: number | null;
  /** Own less reference, −4 to 4; null when one of the two says "no evidence". */
  readonly difference: number | null;
  readonly isSame: boolean;
  readonly reason: string;
}

/** How far apart two answers are, for putting the farthest first; a level beside a blank counts as one and a half. */
function distanceOf({ isSame, difference }: ComparedPair): number {
  if (isSame) return 0;
  return difference === null ? 1.5 : Math.abs(difference);
}

/**
 * One reviewer's answers to one sample beside its references, largest difference first, otherwise as they stand. Pairs
 * without an answer are left out. Nobody else's answers are part of it.
 */
export function compareWithReference(
  answers: CalibrationAnswers,
  sample: { readonly key: string; readonly references: readonly Reference[] },
): ComparedPair[] {
  const pairs = sample.references.flatMap(({ outcome, criterion, level: reference, reason }) => {
    const own = answers[answerKey({ sample: sample.key, outcome, criterion })];
    if (own === undefined) return [];
    const difference = own === null || reference === null ? null : own - reference;
    return [{ outcome, criterion, own, reference, difference, isSame: own === reference, reason }];
  });
  return pairs.sort((a, b) => distanceOf(b) - distanceOf(a));
}
