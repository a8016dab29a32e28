import { useId } from "react";
import { cn } from "@/lib/utils";
import type { ContributionKind } from "./contribution";
import { fitText } from "./fit-text";
import { HatchPattern } from "./hatch-pattern";
import { pointsText, rangeText } from "./number-words";
import { WATERFALL, type WaterfallStep, waterfallColumns, waterfallTotal } from "./waterfall-geometry";

export type WaterfallDrawingProps = {
  steps: readonly WaterfallStep[];
  support: number;
  lo: number;
  hi: number;
  label: string;
  className?: string;
};

/** The waterfall as columns, where there is room for their labels. */
export function WaterfallColumns({ steps, support, lo, hi, label, className }: WaterfallDrawingProps) {
  const hatch = useId();
  const { ground } = WATERFALL;
  const { columns, width, pitch, scale, total } = waterfallColumns(steps, hi);
  const x = columns.length * pitch;
  const whisker = WATERFALL.width - 5;
  const at = (points: number) => ground - points * scale;
  const cut = (text: string) => fitText(text, pitch - 8);
  return (
    <svg
      viewBox={`0 0 ${WATERFALL.width} ${WATERFALL.height}`}
      role="img"
      aria-label={label}
      className={cn("waterfall", className)}
    >
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <path d={`M0 ${ground + 0.5}H${WATERFALL.width}`} className="ground" />
      {columns.map((column, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity beyond their place
        <g key={index}>
          <path d={`M${column.x + width} ${column.y}H${column.x + pitch}`} className="step" />
          <Column {...column} width={width} hatch={hatch} />
          <text x={column.x} y={column.y - 8.5} className="ink strong large">
            {pointsText(column.value)}
          </text>
          <text x={column.x} y={ground + 19} className="ink medium">
            {cut(column.label)}
          </text>
          <text x={column.x} y={ground + 35}>
            {cut(column.note ?? "")}
          </text>
        </g>
      ))}
      {waterfallTotal(steps, scale).map((block) => (
        <Column key={block.kind} {...block} x={x} width={width} hatch={hatch} />
      ))}
      <text x={x} y={at(total) - 8.5} className="ink strong large">
        {pointsText(support)}
      </text>
      <text x={x} y={ground + 19} className="ink medium">
        Support
      </text>
      <text x={x} y={ground + 35}>
        {rangeText(lo, hi)}
      </text>
      <path
        d={`M${whisker} ${at(hi)}V${at(lo)}M${whisker - 5} ${at(hi)}h10M${whisker - 5} ${at(lo)}h10`}
        className="edge"
      />
      <circle cx={whisker} cy={at(support)} r="4" className="ink" />
      <text x={whisker - 11} y={at(hi) + 4} textAnchor="end">
        {Math.round(hi)}
      </text>
    </svg>
  );
}

type ColumnProps = {
  kind: ContributionKind;
  x: number;
  y: number;
  width: number;
  height: number;
  hatch: string;
};

function Column({ kind, x, y, width, height, hatch }: ColumnProps) {
  if (kind === "unchecked") {
    const inner = { x: x + 0.6, y: y + 0.6, width: width - 1.2, height: Math.max(1.6, height - 1.2) };
    return <rect {...inner} className="block-unchecked" strokeWidth={1.25} />;
  }
  return (
    <>
      <rect x={x} y={y} width={width} height={height} className={`block-${kind}`} />
      {kind === "synergy" ? <rect x={x} y={y} width={width} height={height} fill={`url(#${hatch})`} /> : null}
    </>
  );
}
