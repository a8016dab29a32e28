"use client";

import Link from "next/link";
import type { Trial } from "@/components/ranking/use-trial";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { PresetList } from "@/components/weights/preset-list";
import { WeightSlider } from "@/components/weights/weight-slider";
import type { BriefTexts, WordedCriterion } from "@/domain/ranking/brief-emphasis";
import { printedWeights } from "@/domain/ranking/weight-change-words";
import { formatDay } from "@/lib/format";

interface WeightsPanelProps {
  criteria: readonly WordedCriterion[];
  trial: Trial;
  brief: BriefTexts;
  /** Day of the first rating, or null. */
  frozenOn: string | null;
  /** Where the weights are set, for those who may and while it is open. */
  rubricHref?: string;
}

/** The weights of the rubric, to try others on the table beside it. What is tried stands in the address and is stored nowhere. */
export function WeightsPanel({ criteria, trial, brief, frozenOn, rubricHref }: WeightsPanelProps) {
  const { set, weights, isTrying, move, choose, reset } = trial;
  const standing = frozenOn
    ? { tried: "what if, not saved", set: "as decided" }
    : { tried: "trying, not saved", set: "as set" };
  return (
    <Panel title="Weights" note={isTrying ? standing.tried : standing.set} className="print:hidden">
      <p className="section-note">
        {frozenOn
          ? `Set before the first rating on ${formatDay(frozenOn)}, and fixed since. Others can be tried as a what-if. The tick shows where they are set.`
          : "Try others here: the table follows at once. The tick shows where they are set."}
      </p>
      <div className="mt-2">
        {printedWeights(criteria, set, weights).map(({ key, name, percent, setPercent }) => (
          <WeightSlider
            key={key}
            name={name}
            percent={percent}
            setPercent={setPercent}
            weight={weights[key] ?? 0}
            set={set[key] ?? 0}
            onMove={(to) => move(key, to)}
          />
        ))}
      </div>
      <PresetList criteria={criteria} brief={brief} weights={weights} onChoose={choose} />
      <div className="mt-2.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        {rubricHref ? (
          <Button variant="link" asChild>
            <Link href={rubricHref}>Change them in the rubric</Link>
          </Button>
        ) : (
          <span />
        )}
        <Button onClick={reset} disabled={!isTrying}>
          Back to set <Kbd>R</Kbd>
        </Button>
      </div>
    </Panel>
  );
}
