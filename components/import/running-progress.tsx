"use client";

import type { ReactNode } from "react";
import { Progress } from "@/components/ui/progress";
import { formatNumber, formatPercent } from "@/lib/format";

interface RunningProgressProps {
  /** What is going on: "Checking applicants.csv". */
  label: string;
  done: number;
  /** Null while nobody knows how much there is. */
  total: number | null;
  /** What is counted; left out where only the share means something. */
  unit?: string;
  /** Whether the page says already what is going on, so that only how far it is is written out. */
  isTitled?: boolean;
  /** The button that stops it. */
  children?: ReactNode;
}

function farWords({ done, total, unit }: Pick<RunningProgressProps, "done" | "total" | "unit">): string {
  if (total === null) return unit && done > 0 ? `${formatNumber(done)} ${unit} so far` : "";
  const share = formatPercent(total > 0 ? Math.min(1, done / total) : 0);
  return unit ? `${formatNumber(done)} of ${formatNumber(total)} ${unit}, ${share}` : share;
}

/** Said every tenth of the way, so that whoever listens is not talked over. */
function spokenWords(label: string, done: number, total: number | null): string {
  if (!total) return label;
  return `${label}, ${formatPercent(Math.floor(Math.min(1, done / total) * 10) / 10)}`;
}

/** How far something long is, in words, as a bar, and for those who listen; with the way to stop it. */
export function RunningProgress(props: RunningProgressProps) {
  const { label, done, total, unit, isTitled = false, children } = props;
  const far = farWords({ done, total, unit });
  return (
    <div className="grid max-w-measure gap-2" data-slot="running-progress">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
        <p className="min-w-0 break-words">
          {isTitled ? null : <bdi>{label}</bdi>}
          <span className="text-muted-foreground tabular-nums">
            {isTitled ? far || "Beginning" : far && `: ${far}`}
          </span>
        </p>
        {children}
      </div>
      {total === null ? null : <Progress value={done} max={Math.max(total, 1)} aria-label={label} />}
      <span role="status" className="sr-only">
        {spokenWords(label, done, total)}
      </span>
    </div>
  );
}
