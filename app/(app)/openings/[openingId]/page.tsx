import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FIRST_ROWS } from "@/components/ranking/first-rows";
import { RankingScreen } from "@/components/ranking/ranking-screen";
import { id } from "@/domain/ids";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Ranking" };

export default async function RankingPage({ params }: { params: Promise<{ openingId: string }> }) {
  await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.ranking.get.queryOptions({ openingId, first: FIRST_ROWS })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <RankingScreen openingId={openingId} />
    </HydrationBoundary>
  );
}
