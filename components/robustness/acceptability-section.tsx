"use client";

import { useMemo } from "react";
import { AcceptabilityChart } from "@/components/robustness/acceptability-chart";
import { RunBar } from "@/components/robustness/run-bar";
import { shownCandidates } from "@/components/robustness/shown-candidates";
import { useRobustnessRun } from "@/components/robustness/use-robustness-run";
import { useRunSettings } from "@/components/robustness/use-run-settings";
import { ErrorNotice } from "@/components/word/error-notice";
import { PageFinding } from "@/components/word/page-finding";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { acceptabilityFinding } from "@/domain/robustness/acceptability-words";
import type { RankingProblem } from "@/domain/robustness/ranking-problem";
import { formatCount, formatNumber } from "@/lib/format";

interface AcceptabilitySectionProps {
  openingId: string;
  problem: RankingProblem;
  /** Names of the criteria, in the order of the problem's. */
  criteria: readonly string[];
}

/** Over all weights and all readings of the evidence: who comes first how often, and for whom. */
export function AcceptabilitySection({ openingId, problem, criteria }: AcceptabilitySectionProps) {
  const settings = useRunSettings();
  const run = useRobustnessRun(problem, settings.seed, settings.draws);
  const { state, result } = run;
  const shown = useMemo(() => (result ? shownCandidates(problem, result) : []), [problem, result]);
  const contenders = shown.map(({ called, accepted }) => ({ name: called, first: accepted.shares[0] ?? 0 }));
  const rest = problem.ids.length - shown.length;
  return (
    <section aria-label="Over all weights">
      <PageFinding
        level={2}
        note={`Every set of weights is tried alike often, each with one reading of everybody’s evidence within its range. ${
          result
            ? `${formatNumber(result.draws)} weightings, seed ${result.seed}: the same seed gives the same figures.`
            : ""
        }`}
      >
        {result
          ? acceptabilityFinding(contenders)
          : state === "running"
            ? "Trying all weights"
            : "Not worked out yet"}
      </PageFinding>
      <div className="mt-4">
        <RunBar run={run} settings={settings} />
      </div>
      {state === "failed" ? (
        <ErrorNotice
          className="mt-4"
          what="How robust the order is could not be worked out."
          onRetry={run.again}
        />
      ) : null}
      {state === "cancelled" && !result ? (
        <p className="section-note mt-4">Cancelled. “Run again” begins anew.</p>
      ) : null}
      {result ? (
        <div className="max-w-[860px]">
          <AcceptabilityChart openingId={openingId} shown={shown} criteria={criteria} />
          {rest > 0 ? (
            <p className="section-note mt-2">
              Counted and not listed: {formatCount(rest, "more candidate")}, who come first less often.
            </p>
          ) : null}
        </div>
      ) : state === "running" ? (
        <div className="mt-4 max-w-[860px]">
          <RowSkeleton rows={Math.min(6, problem.ids.length)} label="Trying all weights" />
        </div>
      ) : null}
    </section>
  );
}
