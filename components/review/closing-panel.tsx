"use client";

import type { Ref } from "react";
import { levelOptions } from "@/components/review/anchor-text";
import { LevelChoice } from "@/components/review/level-choice";
import { NoteField } from "@/components/review/note-field";
import type { Answer } from "@/domain/review-answer";
import { EXPERTISE_LEVELS } from "@/domain/review-expertise";

const OPTIONS = levelOptions(EXPERTISE_LEVELS, {
  title: "Cannot tell",
  detail: "Left blank. It does not count as 0.",
});

interface ClosingPanelProps {
  answer: Answer;
  problem?: string;
  onChange: (change: Partial<Answer>) => void;
  onNext: () => void;
  noteRef: Ref<HTMLTextAreaElement>;
}

/** What is said of the person's work as a whole: how well they know the field, and a note. */
export function ClosingPanel({ answer, problem, onChange, onNext, noteRef }: ClosingPanelProps) {
  return (
    <>
      <h2 className="text-md leading-[1.375rem] font-semibold tracking-[-0.012em]">Knows the field</h2>
      <p className="mt-[3px] text-sm text-muted-foreground">
        From all outcomes together: how well do they know the field this job is in?
      </p>
      <LevelChoice
        label="Domain expertise"
        options={OPTIONS}
        value={answer.level}
        onChoose={(level) => onChange({ level })}
        onNext={onNext}
      />
      <NoteField
        label="Note on the whole"
        hint="if there is more to say"
        rows={4}
        value={answer.note}
        onChange={(note) => onChange({ note })}
        problem={problem}
        inputRef={noteRef}
      />
    </>
  );
}
