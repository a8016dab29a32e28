import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { CandidateList } from "@/components/candidate/candidate-list";
import { loadCandidateView } from "@/components/candidate/candidate-view";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Candidates" };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CandidatesPage({ searchParams }: PageProps) {
  await requireActor();
  await prefetch(trpc.candidate.list.queryOptions(loadCandidateView(await searchParams)));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <CandidateList />
    </HydrationBoundary>
  );
}
