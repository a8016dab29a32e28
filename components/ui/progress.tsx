import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

type ProgressProps = ComponentProps<"div"> & { value: number; max?: number; "aria-label": string };

/** How much of a known amount is done, in ink; `value` of `max` (100 unless told). */
export function Progress({ value, max = 100, className, ...props }: ProgressProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div
      data-slot="progress"
      role="progressbar"
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      className={cn("h-1 w-full bg-rung-empty forced-colors:border", className)}
      {...props}
    >
      <div
        className="h-full bg-interval-edge transition-[width] duration-240 forced-colors:bg-[CanvasText]"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
