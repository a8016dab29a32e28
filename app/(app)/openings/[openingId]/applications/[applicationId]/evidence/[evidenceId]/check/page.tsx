import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { DossierLocked } from "@/components/candidate/dossier-locked";
import { CheckPage } from "@/components/evidence/check-page";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Check evidence" };

interface PageProps {
  params: Promise<{ openingId: string; applicationId: string; evidenceId: string }>;
}

export default async function CheckEvidencePage({ params }: PageProps) {
  const { openingId, applicationId, evidenceId } = await params;
  await requireActor();
  const found = await prefetch(trpc.evidence.checkDesk.queryOptions({ evidenceId }));
  if (!found) return <DossierLocked openingId={openingId} applicationId={applicationId} />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <CheckPage key={evidenceId} evidenceId={evidenceId} />
    </HydrationBoundary>
  );
}
