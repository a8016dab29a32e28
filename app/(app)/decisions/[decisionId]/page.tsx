import { Lock } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionRecord } from "@/components/decision/decision-record";
import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { When } from "@/components/word/when";
import { id } from "@/domain/ids";
import { prefetch, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Decision" };

export default async function DecisionPage({ params }: { params: Promise<{ decisionId: string }> }) {
  const actor = await requireActor();
  const decisionId = id.safeParse((await params).decisionId);
  if (!decisionId.success) notFound();
  const decision = await prefetch(trpc.decision.get.queryOptions({ decisionId: decisionId.data }));
  const crumbs = [{ label: "Decisions", href: "/decisions" }, { label: "Decision" }];
  if (!decision) {
    return (
      <PageFrame crumbs={crumbs}>
        <h1 className="page-title mb-4">Decision</h1>
        <LockedNotice>
          This opens once your own reviews of this opening are in and the panel has finished.
        </LockedNotice>
      </PageFrame>
    );
  }
  const status = (
    <span className="inline-flex items-center gap-1.5 max-sm:hidden">
      <Lock aria-hidden className="size-3.5 stroke-[1.5]" />
      <span>
        Frozen <When at={decision.decidedAt} />
      </span>
    </span>
  );
  const inside = [
    { label: "Openings", href: "/openings" },
    { label: decision.openingTitle, href: `/openings/${decision.openingId}` },
    { label: "Decision" },
  ];
  return (
    <PageFrame crumbs={inside} status={status}>
      <DecisionRecord decision={decision} role={actor.role} />
    </PageFrame>
  );
}
