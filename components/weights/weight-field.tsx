"use client";

import { useState } from "react";

interface WeightFieldProps {
  name: string;
  /** In per cent as printed. */
  percent: number;
  onMove: (to: number) => void;
}

/** A weight as a number one can type. What is typed counts at once; an empty field leaves the weight as it is. */
export function WeightField({ name, percent, onMove }: WeightFieldProps) {
  const [draft, setDraft] = useState<string>();
  const type = (text: string) => {
    setDraft(text);
    const value = Number(text);
    if (text.trim() !== "" && value >= 0 && value <= 100) onMove(value / 100);
  };
  return (
    <input
      type="number"
      inputMode="decimal"
      min={0}
      max={100}
      step="any"
      aria-label={`Weight of ${name} in per cent`}
      value={draft ?? percent}
      onChange={(event) => type(event.target.value)}
      onBlur={() => setDraft(undefined)}
      className="h-6 w-11 rounded-sm border border-transparent bg-transparent px-1 text-right font-semibold tabular-nums [appearance:textfield] hover:border-input focus:border-input focus:bg-card touch:h-11 touch:w-14 touch:text-md [&::-webkit-inner-spin-button]:appearance-none"
    />
  );
}
