import { referencesOf, type Sample } from "@/domain/calibration/sample";

/** Levels by `answerKey`; a key that is missing is not answered yet, null is "no evidence". */
export type CalibrationAnswers = Readonly<Record<string, number | null>>;

/** One thing to answer in a calibration. */
export interface CalibrationQuestion {
  readonly sample: string;
  readonly outcome: string;
  readonly criterion: string;
}

/** The name an answer is stored under: `answerKey({ sample: "s", outcome: "o", criterion: "c" })` is "s.o.c". */
export function answerKey({ sample, outcome, criterion }: CalibrationQuestion): string {
  return `${sample}.${outcome}.${criterion}`;
}

/** Every question of a sample, outcome by outcome. */
export function questionsOf(sample: Sample): CalibrationQuestion[] {
  return referencesOf(sample).map(({ outcome, criterion }) => ({ sample: sample.key, outcome, criterion }));
}

/** What is stored as it can be relied on: levels and blanks under the names of questions there are. */
export function readAnswers(stored: unknown, samples: readonly Sample[]): CalibrationAnswers {
  const given = (stored ?? {}) as Record<string, unknown>;
  const keys = samples.flatMap(questionsOf).map(answerKey);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const level = Object.hasOwn(given, key) ? given[key] : undefined;
      return level === null || typeof level === "number" ? [[key, level]] : [];
    }),
  );
}

/** The questions of a sample that have no answer yet. Its reference levels open when there are none. */
export function openQuestions(sample: Sample, answers: CalibrationAnswers): CalibrationQuestion[] {
  return questionsOf(sample).filter((question) => answers[answerKey(question)] === undefined);
}
