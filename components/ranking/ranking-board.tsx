"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef } from "react";
import { CeilingPanel } from "@/components/ranking/ceiling-panel";
import { FlipPanel } from "@/components/ranking/flip-panel";
import { MissingReviews } from "@/components/ranking/missing-reviews";
import { MovesAnnouncer } from "@/components/ranking/moves-announcer";
import { RankingTable } from "@/components/ranking/ranking-table";
import { RankingToolbar } from "@/components/ranking/ranking-toolbar";
import { SelectBar } from "@/components/ranking/select-bar";
import { useRankingView } from "@/components/ranking/use-ranking-view";
import { useRowKeys } from "@/components/ranking/use-row-keys";
import type { Trial } from "@/components/ranking/use-trial";
import { WeightsPanel } from "@/components/weights/weights-panel";
import { KeyHints } from "@/components/word/key-hints";
import { PageFinding } from "@/components/word/page-finding";
import { comparisonHref } from "@/domain/comparison/comparison-href";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { rankingFinding } from "@/domain/ranking/ranking-finding";
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
  canSetWeights: boolean;
}

export function RankingBoard({ answer, isWhole, trial, canSetWeights }: RankingBoardProps) {
  const { openingId, columns, frozenOn } = answer;
  const router = useRouter();
  const view = useRankingView();
  const table = useRef<HTMLTableElement>(null);
  const nameOf = useCallback((row: number) => columns.name[row] ?? "", [columns]);
  const rowOf = useMemo(() => new Map(columns.applicationId.map((id, row) => [id, row])), [columns]);
  const chosen = view.selected.filter((id) => rowOf.has(id));
  const href = chosen.length > 1 ? comparisonHref(openingId, chosen) : undefined;
  useRowKeys({
    table,
    view,
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
        <MovesAnnouncer table={trial.table} isTrying={trial.isTrying} nameOf={nameOf} />
        <RankingToolbar view={view} />
        <RankingTable answer={answer} trial={trial} view={view} tableRef={table} />
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
            set={trial.set}
            weights={trial.weights}
            isTrying={trial.isTrying}
            frozenOn={frozenOn}
            rubricHref={canSetWeights && frozenOn === null ? `/openings/${openingId}/rubric` : undefined}
            onMove={trial.move}
            onReset={trial.reset}
          />
          <FlipPanel answer={answer} setTable={trial.setTable} />
          <CeilingPanel answer={answer} policy={trial.policy} />
          <MissingReviews missing={answer.missing} />
        </aside>
      )}
    </div>
  );
}
