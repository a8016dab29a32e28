import type { ReactNode } from "react";
import { ChartAsTable } from "./chart-as-table";
import { cssVars } from "./css-vars";
import { IntervalBar } from "./interval-bar";

export interface AgreementRow {
  readonly key: string;
  readonly name: string;
  /** From below 0 to 1, and the range that holds 9 times in 10; null where there is no number. */
  readonly at: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The grade with its number, or why there is none. */
  readonly words: string;
  readonly rangeWords: string;
  readonly needsLook: boolean;
  /** Opens below the row. */
  readonly detail?: ReactNode;
}

interface AgreementPlotProps {
  /** What the plot shows; also names its table. */
  caption: string;
  rows: readonly AgreementRow[];
}

const TICKS = [
  { at: 0, label: "0", end: "lo" },
  { at: 66.7, label: ".67" },
  { at: 80, label: ".80" },
  { at: 100, label: "1", end: "hi" },
] as const;
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_auto] gap-x-3.5 sm:grid-cols-[minmax(0,190px)_minmax(0,1fr)_minmax(0,170px)]";

function sentenceOf({ name, words, rangeWords }: AgreementRow): string {
  return `${name}: ${words}${rangeWords ? `, range ${rangeWords}` : ""}`;
}

function PlotRow({ row }: { row: AgreementRow }) {
  const { at, range } = row;
  return (
    <li className="border-t first:border-border-strong">
      <div className={`${COLUMNS} min-h-11 items-center py-1 sm:py-0`}>
        <span dir="auto" className="min-w-0 break-words">
          {row.name}
        </span>
        <span className="order-3 col-span-2 h-7 sm:order-none sm:col-span-1 sm:h-11">
          <span className="agreement-track">
            {at === null ? null : (
              <IntervalBar
                lo={range?.low ?? at}
                hi={range?.high ?? at}
                at={at}
                max={1}
                label={sentenceOf(row)}
              />
            )}
          </span>
        </span>
        <span
          className={
            at === null
              ? "text-muted-foreground"
              : row.needsLook
                ? "font-strong text-attention-text"
                : undefined
          }
        >
          {row.words}
        </span>
      </div>
      {row.detail}
    </li>
  );
}

/** How far raters agree on each criterion, from chance (0) to always (1), with dashed lines where tentative and good begin. */
export function AgreementPlot({ caption, rows }: AgreementPlotProps) {
  return (
    <div data-slot="agreement-plot" className="text-sm">
      <div aria-hidden className={`${COLUMNS} h-6 items-center text-xs text-muted-foreground tabular-nums`}>
        <span className="agreement-axis col-span-2 sm:col-span-1 sm:col-start-2">
          {TICKS.map((tick) => (
            <span
              key={tick.at}
              data-end={"end" in tick ? tick.end : undefined}
              style={cssVars({ "--at": tick.at })}
            >
              {tick.label}
            </span>
          ))}
        </span>
      </div>
      <ul aria-label={caption} className="border-b">
        {rows.map((row) => (
          <PlotRow key={row.key} row={row} />
        ))}
      </ul>
      <ChartAsTable
        className="mt-2"
        caption={caption}
        columns={[{ label: "Criterion" }, { label: "Agreement" }, { label: "Range, 9 times in 10" }]}
        rows={rows.map((row) => ({ key: row.key, cells: [row.name, row.words, row.rangeWords] }))}
      />
    </div>
  );
}
