import type { Trial } from "@/components/ranking/use-trial";
import { Button } from "@/components/ui/button";
import { printedWeights, weightChangeWords } from "@/domain/ranking/weight-change-words";

interface WhatIfLineProps {
  criteria: readonly { readonly key: string; readonly name: string }[];
  trial: Trial;
  isFrozen: boolean;
}

/** Says over a table under tried weights that it is not the ranking as decided, also on paper and to whoever opens the link. */
export function WhatIfLine({ criteria, trial, isFrozen }: WhatIfLineProps) {
  if (!trial.isTrying) return null;
  const words = weightChangeWords(printedWeights(criteria, trial.set, trial.weights));
  return (
    <section
      aria-label="What if"
      className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 border-l-2 border-primary py-0.5 pl-3 text-sm"
    >
      <p className="min-w-0 flex-1 basis-72">
        <b>What if.</b> {isFrozen ? "Not as decided before rating: " : "Not as set: "}
        {words === "" ? "weights that differ by less than prints" : words}.
      </p>
      <Button variant="link" onClick={trial.reset} className="print:hidden">
        Back to {isFrozen ? "as decided" : "set"}
      </Button>
    </section>
  );
}
