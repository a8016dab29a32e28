"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef } from "react";
import { CeilingPanel } from "@/components/ranking/ceiling-panel";
import { FilterLine } from "@/components/ranking/filter-line";
import { FlipPanel } from "@/components/ranking/flip-panel";
import { MissingReviews } from "@/components/ranking/missing-reviews";
import { MovesAnnouncer } from "@/components/ranking/moves-announcer";
import { RankingTable } from "@/components/ranking/ranking-table";
import { RankingToolbar } from "@/components/ranking/ranking-toolbar";
import { SelectBar } from "@/components/ranking/select-bar";
import { useArranged } from "@/components/ranking/use-arranged";
import { useRankingView } from "@/components/ranking/use-ranking-view";
import { useRowKeys } from "@/components/ranking/use-row-keys";
import type { Trial } from "@/components/ranking/use-trial";
import { RobustnessPanel } from "@/components/robustness/robustness-panel";
import { WeightsPanel } from "@/components/weights/weights-panel";
import { WhatIfLine } from "@/components/weights/what-if-line";
import { KeyHints } from "@/components/word/key-hints";
import { PageFinding } from "@/components/word/page-finding";
import { comparisonHref } from "@/domain/comparison/comparison-href";
import type { BriefTexts } from "@/domain/ranking/brief-emphasis";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { rankingFinding } from "@/domain/ranking/ranking-finding";
import type { RankingSort } from "@/domain/ranking/ranking-order";
import { formatCount } from "@/lib/format";

const HINTS = [
  { keys: ["J", "K"], does: "move" },
  { keys: ["Enter"], does: "open" },
  { keys: ["X"], does: "select" },
  { keys: ["C"], does: "compare" },
  { keys: ["[", "]"], does: "sort" },
  { keys: ["R"], does: "back to set" },
];

interface RankingBoardProps {
  answer: RankingAnswer;
  /** False while only the first rows are here. */
  isWhole: boolean;
  trial: Trial;
  /** What the opening's brief says, for weights that follow it. */
  brief: BriefTexts;
  canSetWeights: boolean;
}

/** The ranking itself and, beside it, what would change it. */
export function RankingBoard({ answer, isWhole, trial, brief, canSetWeights }: RankingBoardProps) {
  const { openingId, columns, frozenOn } = answer;
  const router = useRouter();
  const view = useRankingView();
  const { possible, shown, bands } = useArranged(answer, trial, view);
  const rows = bands.reduce((sum, band) => sum + band.rows.length, 0);
  const sorts: RankingSort[] = ["place", "name", "support", ...shown.map(({ key }) => key)];
  const table = useRef<HTMLTableElement>(null);
  const nameOf = useCallback((row: number) => columns.name[row] ?? "", [columns]);
  const rowOf = useMemo(() => new Map(columns.applicationId.map((id, row) => [id, row])), [columns]);
  const chosen = view.selected.filter((id) => rowOf.has(id));
  const href = chosen.length > 1 ? comparisonHref(openingId, chosen) : undefined;
  useRowKeys({
    table,
    view,
    sorts,
    onCompare: () => (href ? router.push(href) : undefined),
    onReset: trial.reset,
  });
  const isLocked = answer.total === 0 && answer.withheld.length > 0;
  const finding = isLocked
    ? "The ranking opens once your own reviews are in and the panel has finished."
    : rankingFinding(trial.table, nameOf, trial.isTrying ? trial.setTable : undefined);
  return (
    <div className="grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]">
      <section aria-label="Ranking" className="min-w-0">
        <PageFinding level={2}>{finding}</PageFinding>
        <WhatIfLine criteria={answer.criteria} trial={trial} isFrozen={frozenOn !== null} />
        <MovesAnnouncer table={trial.table} isTrying={trial.isTrying} nameOf={nameOf} />
        <RankingToolbar openingId={openingId} view={view} possible={possible} shown={shown} />
        <FilterLine view={view} shown={rows} total={columns.applicationId.length} />
        <RankingTable
          answer={answer}
          trial={trial}
          view={view}
          bands={bands}
          shown={shown}
          tableRef={table}
        />
        {isWhole ? null : (
          <p role="status" className="section-note mt-3">
            Loading the other {formatCount(answer.total - columns.applicationId.length, "candidate")}.
          </p>
        )}
        <SelectBar names={chosen.map((id) => nameOf(rowOf.get(id) ?? 0))} href={href} onClear={view.clear} />
        <KeyHints hints={HINTS} className="mt-6 print:hidden" />
      </section>
      {isLocked ? null : (
        <aside aria-label="What would change it" className="grid gap-4 sm:grid-cols-2 rail:grid-cols-1">
          <WeightsPanel
            criteria={answer.criteria}
            trial={trial}
            brief={brief}
            frozenOn={frozenOn}
            rubricHref={canSetWeights && frozenOn === null ? `/openings/${openingId}/rubric` : undefined}
          />
          <FlipPanel answer={answer} trial={trial} />
          <RobustnessPanel openingId={openingId} />
          <CeilingPanel answer={answer} policy={trial.policy} />
          <MissingReviews missing={answer.missing} />
        </aside>
      )}
    </div>
  );
}
