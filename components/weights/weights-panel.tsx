"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { WeightSlider } from "@/components/weights/weight-slider";
import type { Weights } from "@/domain/ranking/trial-weights";
import { roundToTotal } from "@/domain/scoring/largest-remainder";
import { formatDay } from "@/lib/format";

interface WeightsPanelProps {
  criteria: readonly { readonly key: string; readonly name: string }[];
  set: Weights;
  weights: Weights;
  isTrying: boolean;
  /** Day of the first rating, or null. */
  frozenOn: string | null;
  /** Where the weights are set, for those who may and while it is open. */
  rubricHref?: string;
  onMove: (key: string, to: number) => void;
  onReset: () => void;
}

type Criteria = WeightsPanelProps["criteria"];

/** Tenths of a per cent only where weights were set in tenths, as with eight of 12.5 %. */
function decimalsOf(criteria: Criteria, set: Weights): number {
  const isWhole = (percent: number) => Math.abs(percent - Math.round(percent)) < 1e-9;
  return criteria.every(({ key }) => isWhole((set[key] ?? 0) * 100)) ? 0 : 1;
}

function percents(criteria: Criteria, weights: Weights, decimals: number): number[] {
  return roundToTotal(
    criteria.map(({ key }) => (weights[key] ?? 0) * 100),
    decimals,
    100,
  );
}

/** The weights of the rubric, to try others on the table beside it. Nothing leaves the browser. */
export function WeightsPanel(props: WeightsPanelProps) {
  const { criteria, set, weights, isTrying, frozenOn, rubricHref, onMove, onReset } = props;
  const decimals = decimalsOf(criteria, set);
  const shown = percents(criteria, weights, decimals);
  const agreed = percents(criteria, set, decimals);
  return (
    <Panel title="Weights" note={isTrying ? "trying, not saved" : undefined} className="print:hidden">
      <p className="section-note">
        {frozenOn
          ? `Set before the first rating on ${formatDay(frozenOn)}. The tick shows where.`
          : "Try others here: the table follows at once. The tick shows where they are set."}
      </p>
      <div className="mt-2">
        {criteria.map(({ key, name }, index) => (
          <WeightSlider
            key={key}
            name={name}
            percent={shown[index] ?? 0}
            setPercent={agreed[index] ?? 0}
            weight={weights[key] ?? 0}
            set={set[key] ?? 0}
            onMove={(to) => onMove(key, to)}
          />
        ))}
      </div>
      <div className="mt-2.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
        {rubricHref ? (
          <Button variant="link" asChild>
            <Link href={rubricHref}>Change them in the rubric</Link>
          </Button>
        ) : (
          <span />
        )}
        <Button onClick={onReset} disabled={!isTrying}>
          Back to set <Kbd>R</Kbd>
        </Button>
      </div>
    </Panel>
  );
}
