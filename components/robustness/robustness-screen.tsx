"use client";

import Link from "next/link";
import { useMemo } from "react";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { useRankingAnswer } from "@/components/ranking/use-ranking-answer";
import { AcceptabilitySection } from "@/components/robustness/acceptability-section";
import { DominanceSection } from "@/components/robustness/dominance-section";
import { StressSection } from "@/components/robustness/stress-section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/word/empty-state";
import { LockedNotice } from "@/components/word/locked-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { rankingProblem } from "@/domain/robustness/ranking-problem";

function Content({ answer, isWhole }: { answer: RankingAnswer; isWhole: boolean }) {
  const { openingId, columns, policy, withheld, total } = answer;
  const problem = useMemo(() => rankingProblem(columns, policy), [columns, policy]);
  const criteria = policy.criteria.map(({ id }) => answer.criteria.find(({ key }) => key === id)?.name ?? id);
  if (total === 0 && withheld.length > 0) {
    return (
      <LockedNotice
        action={
          <Button asChild>
            <Link href="/reviews">To my reviews</Link>
          </Button>
        }
      >
        How robust the order is opens once your own reviews are in and the panel has finished.
      </LockedNotice>
    );
  }
  if (!isWhole) return <RowSkeleton label="Loading the ranking" />;
  if (problem.ids.length < 2) {
    return (
      <EmptyState
        title="Too few to put to the test"
        actions={
          <Button asChild>
            <Link href={`/openings/${openingId}`}>To the ranking</Link>
          </Button>
        }
      >
        It takes two candidates with a place. They get one once a review of them is handed in.
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-12">
      <AcceptabilitySection openingId={openingId} problem={problem} criteria={criteria} />
      <DominanceSection problem={problem} />
      <StressSection openingId={openingId} />
      {withheld.length > 0 ? (
        <p className="section-note">Only the candidates that are open to you are in this.</p>
      ) : null}
    </div>
  );
}

/** How far an opening's order depends on weights, on how the evidence is read, and on what evidence and certificates count. */
export function RobustnessScreen({ openingId }: { openingId: string }) {
  const { answer, isWhole } = useRankingAnswer(openingId);
  return (
    <OpeningFrame openingId={openingId} current="ranking" crumbs={[{ label: "How robust" }]}>
      <Content answer={answer} isWhole={isWhole} />
    </OpeningFrame>
  );
}
