"use client";

import { useState } from "react";
import { type CalibrationDesk, isOpened, type ShownSample } from "@/components/calibration/calibration-data";
import { showHeading } from "@/components/review/desk-walk";
import { answerKey, type CalibrationAnswers } from "@/domain/calibration/answers";
import { passOrder } from "@/domain/review-progress";

/** The last step: what all four samples say together. */
export const END = "end";

/** One question, the comparison of one sample, or the end. */
export type CalibrationStep =
  | {
      readonly kind: "rate";
      readonly key: string;
      readonly sample: ShownSample;
      readonly outcome: string;
      readonly criterion: string;
    }
  | { readonly kind: "compare"; readonly key: string; readonly sample: ShownSample }
  | { readonly kind: "end"; readonly key: typeof END };

/** The questions of a sample by name, one criterion at a time through its outcomes. */
export function keysOf(sample: ShownSample, { criteria }: CalibrationDesk): string[] {
  return ratingSteps(
    sample,
    criteria.map(({ id }) => id),
  ).map(({ key }) => key);
}

function ratingSteps(sample: ShownSample, criterionIds: readonly string[]) {
  const pairs = passOrder(
    sample.outcomes.map(({ id }) => id),
    criterionIds,
  );
  return pairs.map(({ outcomeId: outcome, criterionId: criterion }) => {
    const key = answerKey({ sample: sample.key, outcome, criterion });
    return { kind: "rate" as const, key, sample, outcome, criterion };
  });
}

/** Every step there is now: a sample is compared once its references are open, and rated until then. */
function stepsOf({ samples, criteria }: CalibrationDesk): CalibrationStep[] {
  const criterionIds = criteria.map(({ id }) => id);
  const steps = samples.flatMap((sample): CalibrationStep[] =>
    isOpened(sample) ? [{ kind: "compare", key: sample.key, sample }] : ratingSteps(sample, criterionIds),
  );
  return [...steps, { kind: "end", key: END }];
}

/** Where a reviewer is in the four samples, and how to get around in them. */
export function useCalibrationPlace(desk: CalibrationDesk, answers: CalibrationAnswers) {
  const steps = stepsOf(desk);
  const firstOpen = (of: readonly CalibrationStep[]) =>
    of.find(({ kind, key }) => kind === "rate" && answers[key] === undefined) ?? of.at(-1);
  const isRated = desk.samples.every(isOpened);
  const toRate = steps.filter(({ kind }) => kind === "rate");
  const [place, setPlace] = useState(() => {
    if (desk.completedAt) return END;
    return (isRated ? steps.at(-2) : firstOpen(toRate))?.key ?? END;
  });
  const found = steps.findIndex(({ key }) => key === place);
  // Once a sample's references are open, its questions are gone; where one was is the comparison.
  const index = Math.max(
    found,
    steps.findIndex(({ key }) => place.startsWith(`${key}.`)),
    0,
  );
  const step = steps[index] as CalibrationStep;

  function go(key: string) {
    setPlace(key);
    showHeading();
  }

  function goToSample(sampleKey: string) {
    const target = firstOpen(steps.filter((each) => each.kind !== "end" && each.sample.key === sampleKey));
    if (target) go(target.key);
  }

  return {
    step,
    /** Whether the next step belongs to another sample, or there is none. */
    isLastOfSample: step.kind === "rate" && !steps[index + 1]?.key.startsWith(`${step.sample.key}.`),
    isRated,
    go,
    goToSample,
    next() {
      const target = steps[index + 1];
      if (target?.kind === "end" && !isRated) go(firstOpen(toRate)?.key ?? END);
      else if (target?.kind === "rate" && step.kind === "compare") goToSample(target.sample.key);
      else if (target) go(target.key);
    },
    back: index > 0 ? () => go(steps[index - 1]?.key ?? END) : null,
  };
}

export type CalibrationPlace = ReturnType<typeof useCalibrationPlace>;
