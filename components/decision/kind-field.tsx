"use client";

import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { DECISION_KINDS, type DecisionKind } from "@/domain/decision-kind";

const KIND_LABELS: Record<DecisionKind, string> = { OFFER: "Offer", HOLD: "Hold", DECLINE: "Not chosen" };

interface KindFieldProps {
  value: DecisionKind;
  onChange: (value: string) => void;
}

/** What is decided: an offer, to hold, or not to choose somebody. */
export function KindField({ value, onChange }: KindFieldProps) {
  return (
    <RadioGroup
      aria-label="Decision"
      value={value}
      onValueChange={onChange}
      className="flex flex-wrap gap-x-6 gap-y-1"
    >
      {DECISION_KINDS.map((one) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the item renders the input
        <label key={one} className="flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
          <RadioGroupItem value={one} />
          {KIND_LABELS[one]}
        </label>
      ))}
    </RadioGroup>
  );
}
