import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { Refused } from "@/components/candidate/refused";
import { PastePage } from "@/components/draft/paste-page";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Paste text" };

interface PageProps {
  params: Promise<{ applicationId: string }>;
}

export default async function PasteTextPage({ params }: PageProps) {
  const { applicationId } = await params;
  await requireActor();
  const desk = await prefetch(trpc.outcome.desk.queryOptions({ applicationId }));
  if (!desk) return <Refused action="draft.create" />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PastePage applicationId={applicationId} />
    </HydrationBoundary>
  );
}
