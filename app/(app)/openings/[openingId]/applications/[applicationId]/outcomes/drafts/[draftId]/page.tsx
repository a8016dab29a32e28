import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Refused } from "@/components/candidate/refused";
import { DraftConfirm } from "@/components/draft/draft-confirm";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Draft outcome" };

interface PageProps {
  params: Promise<{ draftId: string }>;
}

export default async function DraftPage({ params }: PageProps) {
  const { draftId } = await params;
  const actor = await requireActor();
  const draft = await prefetch(trpc.draft.get.queryOptions({ id: draftId }));
  if (!draft) return <Refused action="draft.confirm" />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <DraftConfirm key={draftId} draftId={draftId} memberId={actor.memberId} />
    </HydrationBoundary>
  );
}
