"use client";

import { levelOptions } from "@/components/review/anchor-text";
import type { DeskCriterion } from "@/components/review/desk-data";
import { LevelChoice } from "@/components/review/level-choice";

const BLANK = { title: "No evidence for this criterion", detail: "Left blank. It does not count as 0." };

interface CalibrationRateProps {
  criterion: DeskCriterion;
  level: number | null | undefined;
  /** What became of this answer, where that has to be said. */
  problem: string | null;
  /** Whether this answer is the one that ends the sample. */
  isHeld: boolean;
  onChoose: (level: number | null) => void;
  onNext: () => void;
}

/** One outcome of a sample on one criterion, with the same anchors as in a review. */
export function CalibrationRate({
  criterion,
  level,
  problem,
  isHeld,
  onChoose,
  onNext,
}: CalibrationRateProps) {
  return (
    <>
      <h2 className="text-md leading-[1.375rem] font-semibold tracking-[-0.012em]">{criterion.name}</h2>
      <p className="mt-[3px] text-sm text-muted-foreground">{criterion.question}</p>
      <LevelChoice
        label={`Level on ${criterion.name}`}
        options={levelOptions(criterion.anchors, BLANK)}
        value={level}
        onChoose={onChoose}
        onNext={onNext}
      />
      <p role="status" className="section-note mt-3">
        {problem ??
          (isHeld
            ? "The last answer of this sample. Going on saves it and opens the reference levels; until then you can change any of them."
            : "")}
      </p>
    </>
  );
}
