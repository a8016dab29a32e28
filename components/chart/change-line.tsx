import type { ReactNode } from "react";
import { cn } from "@/lib/utils";

type ChangeLineProps = {
  /** As printed, with the unit: "71 %", "6 h". */
  before: string;
  after: string;
  /** Which way the line runs. */
  trend: "up" | "down" | "level";
  /** Solid when someone checked it, dashed and hollow when nobody has. */
  isChecked: boolean;
  beforeNote?: ReactNode;
  afterNote?: ReactNode;
  size?: "default" | "large";
  className?: string;
};

const slopes = { up: [28, 8], down: [8, 28], level: [18, 18] } as const;

/** Before and after, joined by a line that shows the direction; the numbers say how much. */
export function ChangeLine({
  before,
  after,
  trend,
  isChecked,
  size = "default",
  className,
  ...notes
}: ChangeLineProps) {
  const { beforeNote = "before", afterNote = "after" } = notes;
  const [y1, y2] = slopes[trend];
  const isLarge = size === "large";
  const stroke = isChecked ? "var(--outcome)" : "var(--rung-edge)";
  const number = cn(
    "block font-semibold",
    isLarge ? "text-[2.25rem]/10 tracking-[-0.03em]" : "text-[1.375rem]/6 tracking-[-0.02em]",
  );
  return (
    <div
      data-slot="change-line"
      className={cn("flex items-center tabular-nums", isLarge ? "gap-[18px]" : "gap-3.5", className)}
    >
      <span className="min-w-0">
        <span className={number}>{before}</span>
        <span className="axis block">{beforeNote}</span>
      </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 132 36"
        className={cn(
          "h-9 shrink overflow-visible",
          isLarge ? "w-[min(210px,30%)]" : "w-[132px] max-sm:w-20",
        )}
        preserveAspectRatio="none"
      >
        <path
          d={`M4 ${y1} 128 ${y2}`}
          fill="none"
          stroke={stroke}
          strokeWidth={isChecked ? 2 : 1.5}
          strokeDasharray={isChecked ? undefined : "4 3"}
          vectorEffect="non-scaling-stroke"
        />
        <Dot x={4} y={y1} stroke={stroke} fill="var(--surface, var(--background))" />
        <Dot x={128} y={y2} stroke={stroke} fill={isChecked ? stroke : "var(--surface, var(--background))"} />
      </svg>
      <span className="min-w-0">
        <span className={number}>{after}</span>
        <span className="axis block">{afterNote}</span>
      </span>
    </div>
  );
}

/** A dot that stays round however wide the line is drawn: two strokes of no length. */
function Dot({ x, y, stroke, fill }: { x: number; y: number; stroke: string; fill: string }) {
  const at = { d: `M${x} ${y}h0`, strokeLinecap: "round", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <>
      <path {...at} stroke={stroke} strokeWidth={8.5} />
      <path {...at} stroke={fill} strokeWidth={5.5} />
    </>
  );
}
