import { answerKey, type CalibrationAnswers, questionsOf } from "@/domain/calibration/answers";
import { samplesOf } from "@/domain/calibration/samples";
import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

/** One and the same level for every question of the first samples of a family, all four unless `samples` says fewer. */
export function sameAnswers(family: string, level: number | null, samples = 4): CalibrationAnswers {
  const rated = (samplesOf(family) ?? []).slice(0, samples);
  return Object.fromEntries(rated.flatMap(questionsOf).map((question) => [answerKey(question), level]));
}

/** A member's calibration for a family, all answered and completed unless told otherwise. Writes no audit. */
export async function makeCalibration(
  { organizationId, memberId, at }: Actor,
  family: string,
  options: { answers?: CalibrationAnswers; isCompleted?: boolean } = {},
): Promise<void> {
  const { answers = sameAnswers(family, 2), isCompleted = true } = options;
  const completedAt = isCompleted ? at : null;
  await store().calibration.create({
    data: { organizationId, memberId, templateKey: family, answers, completedAt, startedAt: at },
  });
}
