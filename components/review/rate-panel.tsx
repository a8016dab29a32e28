"use client";

import type { Ref } from "react";
import { levelOptions } from "@/components/review/anchor-text";
import type { DeskCriterion } from "@/components/review/desk-data";
import { LevelChoice } from "@/components/review/level-choice";
import { NoteField } from "@/components/review/note-field";
import { Button } from "@/components/ui/button";
import type { Answer } from "@/domain/review-draft";

const BLANK = { title: "No evidence for this criterion", detail: "Left blank. It does not count as 0." };

interface RatePanelProps {
  criterion: DeskCriterion;
  answer: Answer;
  problem?: string;
  onChoose: (level: number | null | undefined) => void;
  onNote: (note: string) => void;
  onNext: () => void;
  noteRef: Ref<HTMLTextAreaElement>;
}

/** One outcome on one criterion: the anchors, the blank that is not 0, and why. */
export function RatePanel({ criterion, answer, problem, onChoose, onNote, onNext, noteRef }: RatePanelProps) {
  const isWaiting = answer.level === undefined && answer.note.trim() !== "";
  return (
    <>
      <h2 className="text-md leading-[1.375rem] font-semibold tracking-[-0.012em]">{criterion.name}</h2>
      {criterion.question && <p className="mt-[3px] text-sm text-muted-foreground">{criterion.question}</p>}
      <LevelChoice
        label={`Level on ${criterion.name}`}
        options={levelOptions(criterion.anchors, BLANK)}
        value={answer.level}
        onChoose={onChoose}
        onNext={onNext}
      />
      <NoteField
        label="Why this level"
        hint={isWaiting ? "kept on this device until a level is chosen" : "one line is enough"}
        rows={3}
        value={answer.note}
        onChange={onNote}
        problem={problem}
        inputRef={noteRef}
      />
      {answer.level !== undefined && (
        <Button
          variant="link"
          className="mt-1 self-start text-muted-foreground"
          onClick={() => onChoose(undefined)}
        >
          Take this answer back
        </Button>
      )}
    </>
  );
}
