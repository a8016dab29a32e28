import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { BlindingPage } from "@/components/blinding/blinding-page";
import { DossierLocked } from "@/components/candidate/dossier-locked";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Before the review" };

interface PageProps {
  params: Promise<{ openingId: string; applicationId: string }>;
}

export default async function BeforeTheReviewPage({ params }: PageProps) {
  const { openingId, applicationId } = await params;
  await requireActor();
  const found = await prefetch(trpc.blinding.get.queryOptions({ applicationId }));
  if (!found) return <DossierLocked openingId={openingId} applicationId={applicationId} />;
  await prefetch(trpc.blinding.list.queryOptions({ openingId: found.openingId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <BlindingPage key={applicationId} applicationId={applicationId} />
    </HydrationBoundary>
  );
}
