"use client";

import type { ReactNode } from "react";
import { FieldGroup } from "@/components/ui/field";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { anchorsOf, CANNOT_TELL, type FollowUpQuestion } from "@/domain/follow-up/questions";

interface LevelQuestionProps {
  question: FollowUpQuestion;
  /** Undefined while nothing is chosen; null is "cannot tell". */
  level: number | null | undefined;
  error: string | undefined;
  onChoose: (level: number | null) => void;
}

const NONE = "none";

/** One question with its five plain levels, highest first, and "cannot tell", which is not the lowest. */
export function LevelQuestion({ question, level, error, onChoose }: LevelQuestionProps) {
  const options = [...anchorsOf(question.key).entries()].reverse();
  return (
    <FieldGroup label={<span dir="auto">{question.question}</span>} error={error}>
      <RadioGroup
        aria-label={question.question}
        aria-invalid={error ? true : undefined}
        value={level === undefined ? "" : String(level ?? NONE)}
        onValueChange={(value) => onChoose(value === NONE ? null : Number(value))}
        className="gap-0"
      >
        {options.map(([value, words]) => (
          <Choice key={value} value={String(value)} number={value}>
            {words}
          </Choice>
        ))}
        <Choice value={NONE}>{CANNOT_TELL}</Choice>
      </RadioGroup>
    </FieldGroup>
  );
}

interface ChoiceProps {
  value: string;
  number?: number;
  children: ReactNode;
}

function Choice({ value, number, children }: ChoiceProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the item renders the input
    <label className="flex min-h-8 cursor-pointer items-center gap-2.5 text-sm touch:min-h-11">
      <RadioGroupItem value={value} />
      <span className="w-3 tabular-nums">{number}</span>
      {children}
    </label>
  );
}
