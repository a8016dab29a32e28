import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FIRST_ROWS } from "@/components/ranking/first-rows";
import { RobustnessScreen } from "@/components/robustness/robustness-screen";
import { id } from "@/domain/ids";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "How robust" };

export default async function RobustnessPage({ params }: { params: Promise<{ openingId: string }> }) {
  await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.ranking.get.queryOptions({ openingId, first: FIRST_ROWS })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <RobustnessScreen openingId={openingId} />
    </HydrationBoundary>
  );
}
