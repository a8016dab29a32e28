import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Dossier } from "@/components/candidate/dossier";
import { DossierLocked } from "@/components/candidate/dossier-locked";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Candidate" };

interface PageProps {
  params: Promise<{ openingId: string; applicationId: string }>;
}

export default async function DossierPage({ params }: PageProps) {
  const { openingId, applicationId } = await params;
  await requireActor();
  const dossier = await prefetch(trpc.application.get.queryOptions({ applicationId }));
  if (!dossier) return <DossierLocked openingId={openingId} applicationId={applicationId} />;
  if (dossier.application.status === "WITHDRAWN") {
    const kept = await prefetch(trpc.duplicate.kept.queryOptions({ kind: "APPLICATION", id: applicationId }));
    if (kept && kept.id !== applicationId) redirect(`/openings/${openingId}/applications/${kept.id}`);
  }
  await prefetch(trpc.origin.get.queryOptions({ applicationId }));
  if (dossier.can.enter) {
    await prefetch(trpc.draft.list.queryOptions({ applicationId }));
    await prefetch(trpc.duplicate.list.queryOptions({ applicationId }));
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <Dossier applicationId={applicationId} />
    </HydrationBoundary>
  );
}
