import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DossierLocked } from "@/components/candidate/dossier-locked";
import { OutcomePage } from "@/components/outcome/outcome-page";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Outcome" };

interface PageProps {
  params: Promise<{ openingId: string; applicationId: string; outcomeId: string }>;
}

export default async function StoredOutcomePage({ params }: PageProps) {
  const { openingId, applicationId, outcomeId } = await params;
  const { role } = await requireActor();
  const kept = await prefetch(trpc.duplicate.kept.queryOptions({ kind: "OUTCOME", id: outcomeId }));
  if (kept && kept.id !== outcomeId) {
    redirect(`/openings/${kept.openingId}/applications/${kept.applicationId}/outcomes/${kept.id}`);
  }
  const found = await prefetch(trpc.outcome.get.queryOptions({ outcomeId }));
  await prefetch(trpc.attachment.list.queryOptions({ outcomeId }));
  if (!found) return <DossierLocked openingId={openingId} applicationId={applicationId} />;
  const canSeeReferees = may(role, "referee.list");
  if (canSeeReferees) await prefetch(trpc.referee.list.queryOptions({ outcomeId }));
  if (may(role, "duplicate.list")) await prefetch(trpc.duplicate.list.queryOptions({ applicationId }));
  if (may(role, "outcome.update")) await prefetch(trpc.origin.get.queryOptions({ applicationId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <OutcomePage
        outcomeId={outcomeId}
        canEnter={may(role, "outcome.update")}
        canCheck={may(role, "evidence.check")}
        canSeeReferees={canSeeReferees}
      />
    </HydrationBoundary>
  );
}
