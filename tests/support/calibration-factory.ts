import { answerKey, type CalibrationAnswers, questionsOf } from "@/domain/calibration/answers";
import { referencesOf } from "@/domain/calibration/sample";
import { samplesOf } from "@/domain/calibration/samples";
import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

/** One and the same level for every question of the first samples of a family, all four unless `samples` says fewer. */
export function sameAnswers(family: string, level: number | null, samples = 4): CalibrationAnswers {
  const rated = (samplesOf(family) ?? []).slice(0, samples);
  return Object.fromEntries(rated.flatMap(questionsOf).map((question) => [answerKey(question), level]));
}

/** The reference itself, but every fifth answer a level higher or, where nothing is shown, a 1. */
export function nearReference(family: string): CalibrationAnswers {
  const references = (samplesOf(family) ?? []).flatMap((sample) =>
    referencesOf(sample).map((reference) => ({ ...reference, sample: sample.key })),
  );
  return Object.fromEntries(
    references.map(({ level, ...question }, index) => {
      const other = level === null ? 1 : Math.min(4, level + 1);
      return [answerKey(question), index % 5 === 4 ? other : level];
    }),
  );
}

/**
 * A member's calibration for a family, all answered and completed unless told otherwise. Once made it stays as it is.
 * Writes no audit.
 */
export async function makeCalibration(
  { organizationId, memberId, at }: Actor,
  family: string,
  options: { answers?: CalibrationAnswers; isCompleted?: boolean } = {},
): Promise<void> {
  const { answers = sameAnswers(family, 2), isCompleted = true } = options;
  const completedAt = isCompleted ? at : null;
  await store().calibration.createMany({
    data: [{ organizationId, memberId, templateKey: family, answers, completedAt, startedAt: at }],
    skipDuplicates: true,
  });
}
