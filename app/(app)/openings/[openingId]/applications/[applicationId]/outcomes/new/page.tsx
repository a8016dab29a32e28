import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Refused } from "@/components/candidate/refused";
import { OutcomeEntry } from "@/components/outcome/outcome-entry";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "New outcome" };

interface PageProps {
  params: Promise<{ applicationId: string }>;
}

export default async function NewOutcomePage({ params }: PageProps) {
  const { applicationId } = await params;
  const actor = await requireActor();
  const desk = await prefetch(trpc.outcome.desk.queryOptions({ applicationId }));
  if (!desk) return <Refused action="outcome.create" />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <OutcomeEntry applicationId={applicationId} memberId={actor.memberId} />
    </HydrationBoundary>
  );
}
