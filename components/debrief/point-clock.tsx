"use client";

import type { PointTimer } from "@/components/debrief/use-point-timer";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { clockWords } from "@/domain/debrief/debrief-words";

interface PointClockProps {
  timer: PointTimer;
  /** Spent on the point in all. */
  seconds: number;
  /** What was planned for it. */
  planned: number;
}

/** How long a point has been talked about, quietly: it counts on past what was planned, and says so. */
export function PointClock({ timer, seconds, planned }: PointClockProps) {
  const over = seconds - planned;
  return (
    <div className="flex items-center gap-3 text-sm text-muted-foreground tabular-nums">
      <span role="timer" aria-label="Time on this point">
        {clockWords(seconds)} of {clockWords(planned)}
        {over > 0 ? `, ${clockWords(over)} over` : ""}
      </span>
      <Button size="sm" onClick={timer.toggle}>
        {timer.isRunning ? "Pause" : "Start the clock"} <Kbd aria-hidden>T</Kbd>
      </Button>
    </div>
  );
}
