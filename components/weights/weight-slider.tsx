"use client";

import { Slider } from "@/components/ui/slider";
import { WeightField } from "@/components/weights/weight-field";

interface WeightSliderProps {
  name: string;
  /** Both in per cent as printed; the weights of all criteria sum to 100. */
  percent: number;
  setPercent: number;
  /** Weight 0–1, and where it was set. */
  weight: number;
  set: number;
  onMove: (to: number) => void;
}

/** One criterion's weight: a slider with a tick where it was set, and a number. The others give way in proportion. */
export function WeightSlider({ name, percent, setPercent, weight, set, onMove }: WeightSliderProps) {
  const isMoved = percent !== setPercent;
  return (
    <div className="py-[9px]">
      <div className="flex items-baseline justify-between gap-2 text-sm">
        <span className="min-w-0 break-words">{name}</span>
        <span className="shrink-0 tabular-nums">
          {isMoved ? <span className="mr-1 text-muted-foreground">{setPercent} →</span> : null}
          <WeightField name={name} percent={percent} onMove={onMove} /> %
        </span>
      </div>
      <Slider
        aria-label={`Weight of ${name}`}
        aria-valuetext={`${percent} %${isMoved ? `, set at ${setPercent} %` : ""}`}
        value={Math.round(weight * 100)}
        tick={set * 100}
        onValueChange={(value) => onMove(value / 100)}
        className="mt-0.5"
      />
    </div>
  );
}
