import { useId } from "react";
import { cn } from "@/lib/utils";
import type { BalanceFrame } from "./balance-frame";
import { type BalancePan, type BalanceSide, panOf, tiltOf, unitOf } from "./balance-geometry";
import { type BalanceLabel, labelsOf } from "./balance-labels";
import { BalancePanDrawing } from "./balance-pan";
import { cssVars } from "./css-vars";
import { HatchPattern } from "./hatch-pattern";

type BalanceDrawingProps = {
  frame: BalanceFrame;
  left: BalanceSide;
  right: BalanceSide;
  /** That the right-hand side is ahead, 0–1. */
  probability: number;
  /** What a person would say of it. */
  label: string;
  className?: string;
};

/** Two stacks on a beam that tilts by how sure it is, not by how big the gap is; the pans stay level. */
export function BalanceDrawing({ frame, left, right, probability, label, className }: BalanceDrawingProps) {
  const hatch = useId();
  const tilt = tiltOf(probability);
  const unit = unitOf(frame, left.hi, right.hi);
  const { pivot, arm, foot } = frame;
  const pans = [
    withLabels(frame, panOf(frame, left, -1, tilt, unit)),
    withLabels(frame, panOf(frame, right, 1, tilt, unit)),
  ] as const;
  const top = frame.top ?? Math.min(...pans.map(upperEdge));
  const beamStyle = {
    ...cssVars({ "--move": `rotate(${tilt}deg)` }),
    transformOrigin: `${pivot.x}px ${pivot.y}px`,
  };
  return (
    <svg
      data-slot="balance-drawing"
      data-tilt={tilt.toFixed(2)}
      viewBox={`0 ${top} ${frame.width} ${frame.bottom - top}`}
      role="img"
      aria-label={label}
      className={cn("balance-drawing", className)}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <BalancePanDrawing {...pans[0]} frame={frame} side={left} hatch={hatch} />
      <BalancePanDrawing {...pans[1]} frame={frame} side={right} hatch={hatch} isRight />
      <path
        d={`M${pivot.x - arm} ${pivot.y}H${pivot.x + arm}`}
        className="beam settle"
        strokeWidth={frame.beam}
        strokeLinecap="round"
        style={beamStyle}
      />
      <path
        d={`M${pivot.x} ${pivot.y + 1}l${foot.half} ${foot.height - 1}h${-2 * foot.half}z`}
        className="beam-fill"
      />
      <path
        d={`M${pivot.x - foot.ground} ${pivot.y + foot.height + 0.5}h${2 * foot.ground}`}
        className="beam"
        strokeWidth={1}
      />
    </svg>
  );
}

type LabelledPan = { pan: BalancePan; labels: BalanceLabel[] };

const withLabels = (frame: BalanceFrame, pan: BalancePan): LabelledPan => ({
  pan,
  labels: labelsOf(frame, pan),
});

/** Of a whole pan with its whisker and labels, where it comes to rest. */
function upperEdge({ pan, labels }: LabelledPan): number {
  return Math.floor(Math.min(pan.whisker.hi - 8, ...labels.map((label) => label.y - 14)) + pan.dy);
}
