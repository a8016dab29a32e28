"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { FollowUpRow } from "@/components/follow-up/follow-up-data";
import { FollowUpRows } from "@/components/follow-up/follow-up-rows";
import { PredictedSection } from "@/components/follow-up/predicted-section";
import { PageFrame } from "@/components/shell/page-frame";
import { EmptyState } from "@/components/word/empty-state";
import { PageFinding } from "@/components/word/page-finding";
import { SectionTitle } from "@/components/word/section-title";
import type { FollowUpStanding } from "@/domain/follow-up/follow-up-standing";
import { countWordFirst } from "@/domain/ranking/count-word";
import { useTRPC } from "@/lib/trpc-client";

const TITLES: Readonly<Record<FollowUpStanding, string>> = {
  due: "To be answered",
  planned: "Planned",
  answered: "Answered",
};

function findingOf(due: number): string {
  if (due === 0) return "Nothing is due at the moment";
  return due === 1
    ? "Of one person it is to be said how it goes"
    : `${countWordFirst(due)} answers on how it goes are due`;
}

function Lists({ rows, canAnswer }: { rows: readonly FollowUpRow[]; canAnswer: boolean }) {
  return (["due", "planned", "answered"] as const).map((standing) => {
    const those = rows.filter((row) => row.standing === standing);
    if (those.length === 0) return null;
    return (
      <section key={standing}>
        <SectionTitle className="mb-2.5">{TITLES[standing]}</SectionTitle>
        <FollowUpRows rows={those} label={TITLES[standing]} canAnswer={canAnswer} />
      </section>
    );
  });
}

/** How it went with those who were hired: what is to be answered, and, once there is enough, what predicted what. */
export function FollowUpsScreen({ canAnswer }: { canAnswer: boolean }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.followUp.list.queryOptions({}));
  const { data: chart } = useSuspenseQuery(trpc.followUp.chart.queryOptions({}));
  const due = data.rows.filter(({ standing }) => standing === "due").length;
  return (
    <PageFrame crumbs={[{ label: "Decisions", href: "/decisions" }, { label: "How it went" }]}>
      {data.rows.length === 0 ? (
        <>
          <h1 className="sr-only">How it went</h1>
          <EmptyState title="Nobody to ask about yet">
            90 and 180 days after the first day of somebody an offer was made to, five questions on how it
            goes stand here.
          </EmptyState>
        </>
      ) : (
        <>
          <PageFinding note="Five questions, 90 and 180 days after the first day. Kept apart from every score.">
            {findingOf(due)}
          </PageFinding>
          <div className="mt-8 grid max-w-[900px] gap-12">
            <Lists rows={data.rows} canAnswer={canAnswer} />
            <PredictedSection chart={chart} />
          </div>
        </>
      )}
    </PageFrame>
  );
}
