import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LetterScreen } from "@/components/letter/letter-screen";
import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Letter" };

export default async function LetterPage({ params }: { params: Promise<{ decisionId: string }> }) {
  const actor = await requireActor();
  if (!may(actor.role, "letter.get")) notFound();
  const { decisionId } = await params;
  const desk = await prefetch(trpc.letter.get.queryOptions({ decisionId }));
  if (!desk) {
    return (
      <PageFrame crumbs={[{ label: "Decisions", href: "/decisions" }, { label: "Letter" }]}>
        <h1 className="page-title mb-4">Letter</h1>
        <LockedNotice>{PERMISSIONS["letter.get"].sentence}</LockedNotice>
      </PageFrame>
    );
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <LetterScreen decisionId={decisionId} seesOutbox={may(actor.role, "message.list")} />
    </HydrationBoundary>
  );
}
