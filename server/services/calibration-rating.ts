import "server-only";
import { answerKey, openQuestions, questionsOf } from "@/domain/calibration/answers";
import type { CalibrationInput, CalibrationRating } from "@/domain/calibration/calibration-input";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { holdOwnCalibration, requireSamples } from "@/server/services/calibration-record";

/** One answer as it is stored, and the version of the calibration it is part of. */
interface StoredAnswer {
  readonly key: string;
  readonly level: number | null;
  readonly version: number;
}

/**
 * Stores one answer to the actor's own calibration. Sent twice, it is stored once; throws CONFLICT with all answers when
 * another window has answered this one differently, and LOCKED once the sample's references are open.
 */
export function rateSample(actor: Actor, input: CalibrationRating): Promise<StoredAnswer> {
  const { family, level } = input;
  const samples = requireSamples(family);
  const sample = samples.find(({ key }) => key === input.sample);
  const key = answerKey(input);
  if (!sample || !questionsOf(sample).some((question) => answerKey(question) === key))
    throw notFound("This question");
  return inTransaction(async (tx) => {
    const { id, answers, version } = await holdOwnCalibration(tx, actor, family);
    if (answers[key] === level) return { key, level, version };
    if (openQuestions(sample, answers).length === 0)
      throw new AppError(
        "LOCKED",
        `You have seen the reference levels of ${sample.title}; your own stay as they are.`,
      );
    // Another question answered elsewhere stands in nobody's way; the same one does.
    if (answers[key] !== undefined && version !== input.version) throw conflict({ answers, version });
    const next = version + 1;
    await tx.calibration.update({
      where: { id },
      data: { answers: { ...answers, [key]: level }, version: next },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "calibration.rated",
      subjectType: "calibration",
      subjectId: id,
      // Which question, not how it was answered: that is nobody's but the reviewer's own.
      diff: { answer: { from: null, to: key }, version: { from: version || null, to: next } },
    });
    return { key, level, version: next };
  });
}

/** Ends the actor's own calibration for a family. Throws INVALID, with a field for each question without an answer. */
export function completeCalibration(
  actor: Actor,
  { family }: CalibrationInput,
): Promise<{ completedAt: string }> {
  const samples = requireSamples(family);
  return inTransaction(async (tx) => {
    const { id, answers, completedAt } = await holdOwnCalibration(tx, actor, family);
    if (completedAt) return { completedAt: completedAt.toISOString() };
    const open = samples.flatMap((sample) =>
      openQuestions(sample, answers).map((question) => [
        answerKey(question),
        `${sample.title}: one question has no answer yet.`,
      ]),
    );
    if (open.length > 0) throw invalid(Object.fromEntries(open));
    await tx.calibration.update({ where: { id }, data: { completedAt: actor.at }, select: { id: true } });
    await recordAudit(tx, actor, {
      action: "calibration.completed",
      subjectType: "calibration",
      subjectId: id,
      diff: { kindOfRole: { from: null, to: family } },
    });
    return { completedAt: actor.at.toISOString() };
  });
}
