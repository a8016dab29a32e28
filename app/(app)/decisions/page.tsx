import type { Metadata } from "next";
import { DecisionList } from "@/components/decision/decision-list";
import { FollowUpLink } from "@/components/follow-up/follow-up-link";
import { PageFrame } from "@/components/shell/page-frame";
import { EmptyState } from "@/components/word/empty-state";
import { PageFinding } from "@/components/word/page-finding";
import { may } from "@/domain/permissions";
import { prefetch, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Decisions" };

function findingOf(standing: number): string {
  if (standing === 0) return "No decision stands at the moment";
  return standing === 1
    ? "One decision stands, each figure of it can be recomputed"
    : `${standing} decisions stand, each figure of them can be recomputed`;
}

export default async function DecisionsPage() {
  const actor = await requireActor();
  const rows = (await prefetch(trpc.decision.list.queryOptions({}))) ?? [];
  return (
    <PageFrame crumbs={[{ label: "Decisions" }]}>
      {rows.length === 0 ? (
        <>
          <h1 className="sr-only">Decisions</h1>
          <EmptyState title="Nothing decided yet">
            A decision is written in its opening, by a named person, with the outcomes it rests on. It then
            stands here.
          </EmptyState>
        </>
      ) : (
        <>
          <PageFinding>{findingOf(rows.filter(({ isStanding }) => isStanding).length)}</PageFinding>
          <div className="mt-6 max-w-[900px]">
            <DecisionList rows={rows} showsOpening />
          </div>
          {may(actor.role, "followUp.get") ? (
            <div className="mt-6">
              <FollowUpLink />
            </div>
          ) : null}
        </>
      )}
    </PageFrame>
  );
}
