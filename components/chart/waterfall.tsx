import { cn } from "@/lib/utils";
import { ChartAsTable } from "./chart-as-table";
import { pointsText, rangeText } from "./number-words";
import { WaterfallColumns } from "./waterfall-columns";
import type { WaterfallStep } from "./waterfall-geometry";
import { WaterfallRows } from "./waterfall-rows";

type WaterfallProps = {
  /** Outcomes by size, unchecked, certificate alone, put to use. */
  steps: readonly WaterfallStep[];
  /** Points: the sum as printed, and the ends of its range. */
  support: number;
  lo: number;
  hi: number;
  /** The chart's title: "How 47.6 adds up". */
  title: string;
  className?: string;
};

/** How a score adds up, one source after the other, with the total's range as a whisker. */
export function Waterfall({ steps, support, lo, hi, title, className }: WaterfallProps) {
  const said = steps.map((step) => `${step.label} ${pointsText(step.value)}`).join(", ");
  const label = `${title}: ${said}; ${pointsText(support)} together, range ${rangeText(lo, hi)}`;
  const shared = { steps, support, lo, hi, label };
  return (
    <figure data-slot="waterfall" aria-label={title} className={cn("@container", className)}>
      <WaterfallColumns {...shared} className="hidden @min-[40rem]:block" />
      <WaterfallRows {...shared} className="@min-[40rem]:hidden" />
      <ChartAsTable
        caption={title}
        columns={[{ label: "Source" }, { label: "Rests on" }, { label: "Points", isNumber: true }]}
        rows={[
          ...steps.map((step, index) => ({
            key: String(index),
            cells: [step.label, step.note ?? "", pointsText(step.value)],
          })),
          { key: "total", cells: ["Support", `Range ${rangeText(lo, hi)}`, pointsText(support)] },
        ]}
        className="mt-3"
      />
    </figure>
  );
}
