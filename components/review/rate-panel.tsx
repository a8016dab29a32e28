"use client";

import type { Ref } from "react";
import { levelOptions } from "@/components/review/anchor-text";
import { ConfidenceChoice } from "@/components/review/confidence-choice";
import type { DeskCriterion } from "@/components/review/desk-data";
import { LevelChoice } from "@/components/review/level-choice";
import { NoteField } from "@/components/review/note-field";
import { NotePointers } from "@/components/review/note-pointers";
import { Button } from "@/components/ui/button";
import type { Answer } from "@/domain/review-answer";
import { needsPointer } from "@/domain/review-note";

const BLANK = { title: "No evidence for this criterion", detail: "Left blank. It does not count as 0." };

interface RatePanelProps {
  criterion: DeskCriterion;
  answer: Answer;
  /** What the evidence of the outcome is called. */
  evidence: readonly string[];
  problem?: string;
  onChange: (change: Partial<Answer>) => void;
  onPoint: (evidence: string) => void;
  onNext: () => void;
  noteRef: Ref<HTMLTextAreaElement>;
}

/** One outcome on one criterion: the anchors, the blank that is not 0, how sure, and why. */
export function RatePanel(props: RatePanelProps) {
  const { criterion, answer, evidence, problem, onChange, onPoint, onNext, noteRef } = props;
  const isWaiting = answer.level === undefined && answer.note.trim() !== "";
  const asked = needsPointer(answer.level, answer.note, evidence);
  return (
    <>
      <h2 className="text-md leading-[1.375rem] font-semibold tracking-[-0.012em]">{criterion.name}</h2>
      {criterion.question && <p className="mt-[3px] text-sm text-muted-foreground">{criterion.question}</p>}
      <LevelChoice
        label={`Level on ${criterion.name}`}
        options={levelOptions(criterion.anchors, BLANK)}
        value={answer.level}
        onChoose={(level) => onChange({ level })}
        onNext={onNext}
      />
      <ConfidenceChoice
        value={answer.confidence}
        onChoose={(confidence) => onChange({ confidence })}
        onNext={onNext}
      />
      <NoteField
        label="Why this level"
        hint={isWaiting ? "kept on this device until a level is chosen" : "one line is enough"}
        rows={3}
        value={answer.note}
        onChange={(note) => onChange({ note })}
        problem={problem}
        inputRef={noteRef}
      />
      {asked && <NotePointers asked={asked} note={answer.note} evidence={evidence} onPoint={onPoint} />}
      {answer.level !== undefined && (
        <Button
          variant="link"
          className="mt-1 self-start text-muted-foreground"
          onClick={() => onChange({ level: undefined })}
        >
          Take this answer back
        </Button>
      )}
    </>
  );
}
