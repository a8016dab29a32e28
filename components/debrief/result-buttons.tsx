"use client";

import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { DEBRIEF_RESULT_NAMES, DEBRIEF_RESULTS, type DebriefResult } from "@/domain/debrief/debrief-result";

interface ResultButtonsProps {
  result: DebriefResult | null;
  isBusy: boolean;
  onSettle: (result: DebriefResult) => void;
  onOpenAgain: () => void;
}

/** What came of a point: one of three, by button or key, and open again. */
export function ResultButtons({ result, isBusy, onSettle, onOpenAgain }: ResultButtonsProps) {
  return (
    <fieldset className="mt-5">
      <legend className="mb-2 text-sm font-medium">What came of it</legend>
      <div className="flex flex-wrap gap-2">
        {DEBRIEF_RESULTS.map((one, index) => (
          <Button
            key={one}
            aria-pressed={result === one}
            aria-disabled={isBusy || undefined}
            onClick={() => isBusy || onSettle(one)}
          >
            {DEBRIEF_RESULT_NAMES[one]} <Kbd aria-hidden>{index + 1}</Kbd>
          </Button>
        ))}
        {result ? (
          <Button variant="ghost" aria-disabled={isBusy || undefined} onClick={() => isBusy || onOpenAgain()}>
            Open it again
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
