import { cn } from "@/lib/utils";
import { cssVars } from "./css-vars";
import { IntervalBar } from "./interval-bar";
import { pointsText } from "./number-words";
import type { WaterfallDrawingProps } from "./waterfall-columns";
import { waterfallColumns } from "./waterfall-geometry";

/** The waterfall as rows, on a phone: each bar starts where the one above ended. */
export function WaterfallRows({ steps, support, lo, hi, label, className }: WaterfallDrawingProps) {
  const { columns } = waterfallColumns(steps, hi);
  const share = 100 / Math.max(1, hi, support);
  return (
    <div
      role="img"
      aria-label={label}
      className={cn("border-t border-border-strong text-sm tabular-nums", className)}
    >
      {columns.map((column, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place
          key={index}
          className="grid grid-cols-[minmax(0,7.5rem)_1fr_2.75rem] items-center gap-3 border-b border-border py-2"
        >
          <span className="min-w-0">
            <span className="block truncate font-medium">{column.label}</span>
            {column.note ? <span className="axis block truncate">{column.note}</span> : null}
          </span>
          <span className="waterfall-row">
            <i
              data-kind={column.kind}
              style={cssVars({ "--from": column.from * share, "--v": column.value * share })}
            />
          </span>
          <span className="text-right font-semibold">{pointsText(column.value)}</span>
        </div>
      ))}
      <div className="grid grid-cols-[minmax(0,7.5rem)_1fr_2.75rem] items-center gap-3 py-2">
        <span className="font-medium">Support</span>
        <IntervalBar lo={lo} hi={hi} at={support} max={Math.max(1, hi, support)} isDecorative />
        <span className="text-right font-semibold">{pointsText(support)}</span>
      </div>
    </div>
  );
}
