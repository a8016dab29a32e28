import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { AddCandidate } from "@/components/candidate/add-candidate";
import { Refused } from "@/components/candidate/refused";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "New candidate" };

interface PageProps {
  params: Promise<{ openingId: string }>;
}

export default async function NewCandidatePage({ params }: PageProps) {
  const { openingId } = await params;
  const { role, memberId } = await requireActor();
  await prefetch(trpc.opening.get.queryOptions({ openingId }));
  if (!may(role, "application.create")) return <Refused action="application.create" />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <AddCandidate openingId={openingId} memberId={memberId} />
    </HydrationBoundary>
  );
}
