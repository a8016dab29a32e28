"use client";

import { type KeyboardEvent, useId } from "react";
import { Kbd } from "@/components/ui/kbd";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import { CONFIDENCE_WORDS } from "@/domain/confidence-words";
import { CONFIDENCES, type Confidence } from "@/domain/scoring/confidence";

interface ConfidenceChoiceProps {
  value: Confidence;
  onChoose: (confidence: Confidence) => void;
  /** Enter on a choice goes on, as it does anywhere else on the desk. */
  onNext: () => void;
}

/** How sure the reviewer is of this one level; C takes the next of the three. */
export function ConfidenceChoice({ value, onChoose, onNext }: ConfidenceChoiceProps) {
  const id = useId();
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    onNext();
  };
  return (
    <div className="mt-[18px] flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
      <span className="flex items-center gap-2 text-sm font-medium">
        <span id={id}>How sure I am</span>
        <Kbd aria-hidden className="touch:hidden">
          C
        </Kbd>
      </span>
      <ToggleGroup
        aria-labelledby={id}
        value={value}
        onValueChange={(chosen) => onChoose(chosen as Confidence)}
        onKeyDown={goOn}
      >
        {CONFIDENCES.map((confidence) => (
          <ToggleGroupItem key={confidence} value={confidence}>
            {CONFIDENCE_WORDS[confidence]}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  );
}
