"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { CertificateInUse } from "@/components/comparison/certificate-in-use";
import { CompareBar } from "@/components/comparison/compare-bar";
import { CriterionTable } from "@/components/comparison/criterion-table";
import { DifferenceSection } from "@/components/comparison/difference-section";
import { GapSection } from "@/components/comparison/gap-section";
import { GroupFlips } from "@/components/comparison/group-flips";
import { GroupView } from "@/components/comparison/group-view";
import { NotSettled } from "@/components/comparison/not-settled";
import { PairBalance } from "@/components/comparison/pair-balance";
import { PairFlips } from "@/components/comparison/pair-flips";
import { useCompared } from "@/components/comparison/use-compared";
import { useOpenCriteria } from "@/components/comparison/use-open-criteria";
import { PresenceAvatars, type PresentMember } from "@/components/live/presence-avatars";
import { PageFrame } from "@/components/shell/page-frame";
import { useKeys } from "@/components/shell/use-keys";
import { KeyHints } from "@/components/word/key-hints";
import { criterionRows } from "@/domain/comparison/criterion-rows";
import { letterOf } from "@/domain/comparison/letters";
import { useTRPC } from "@/lib/trpc-client";

const VotePanel = dynamic(() => import("@/components/vote/vote-panel").then((it) => it.VotePanel));

/** Two to four candidates side by side: the verdict, where the difference comes from, and what would change it. */
export function ComparisonScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const compared = useCompared(openingId);
  const open = useOpenCriteria({ isAllOnPaper: true });
  // What the criteria print already is not printed twice.
  const parts = useOpenCriteria({ isAllOnPaper: false });
  const [present, setPresent] = useState<readonly PresentMember[]>([]);
  const { answer, people } = compared;
  const isPair = people.length === 2;
  const rows = useMemo(
    () =>
      criterionRows(
        answer.criteria,
        people.map(({ candidate }) => candidate),
      ),
    [answer, people],
  );
  const digits = answer.criteria.map(({ key }, index) => [String(index + 1), () => open.toggle(key)]);
  useKeys({
    ...Object.fromEntries(digits),
    ...(isPair ? { s: compared.swap } : {}),
    l: () => compared.setLettersOnly(!compared.isLettersOnly),
    p: () => window.print(),
  });
  const showCriterion = (key: string) => {
    if (!open.isOpen(key)) open.toggle(key);
    document.getElementById(`criterion-${key}`)?.scrollIntoView({ block: "start" });
  };
  const base = `/openings/${openingId}`;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: opening.title, href: base },
    { label: "Compare" },
  ];
  return (
    <PageFrame crumbs={crumbs} status={<PresenceAvatars people={present} />}>
      <CompareBar compared={compared} canDecide={opening.can.decide} />
      <div className="grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)] print:block">
        <div className="min-w-0">
          {isPair ? (
            <>
              <PairBalance compared={compared} />
              <CriterionTable compared={compared} rows={rows} open={open} />
              <DifferenceSection
                compared={compared}
                rows={rows}
                parts={parts}
                onOpenCriterion={showCriterion}
              />
              <GapSection compared={compared} />
              <CertificateInUse compared={compared} />
            </>
          ) : (
            <GroupView compared={compared} rows={rows} open={open} />
          )}
          <KeyHints hints={hintsOf(answer.criteria.length, people.length)} className="mt-8 print:hidden" />
        </div>
        <aside aria-label="Vote, and what would change it" className="grid gap-4 print:mt-8">
          <VotePanel openingId={openingId} compared={compared} onPresent={setPresent} />
          {isPair ? <PairFlips compared={compared} /> : <GroupFlips compared={compared} />}
          <NotSettled compared={compared} />
        </aside>
      </div>
    </PageFrame>
  );
}

function hintsOf(criteria: number, people: number) {
  return [
    { keys: ["A", letterOf(people - 1)], isRange: people > 2, does: "vote" },
    { keys: ["0"], does: "cannot tell" },
    { keys: ["1", String(criteria)], isRange: true, does: "open a criterion" },
    ...(people === 2 ? [{ keys: ["S"], does: "swap sides" }] : []),
    { keys: ["L"], does: "letters only" },
    { keys: ["P"], does: "print" },
  ];
}
