import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CandidateEdit } from "@/components/candidate/candidate-edit";
import { CandidateLocked } from "@/components/candidate/candidate-locked";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Candidate" };

interface PageProps {
  params: Promise<{ candidateId: string }>;
}

export default async function CandidatePage({ params }: PageProps) {
  const { candidateId } = await params;
  const { role } = await requireActor();
  const kept = await prefetch(trpc.duplicate.kept.queryOptions({ kind: "PERSON", id: candidateId }));
  if (kept && kept.id !== candidateId) redirect(`/candidates/${kept.id}`);
  const found = await prefetch(trpc.candidate.get.queryOptions({ candidateId }));
  if (!found) return <CandidateLocked />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <CandidateEdit candidateId={candidateId} canEdit={may(role, "candidate.update")} />
    </HydrationBoundary>
  );
}
