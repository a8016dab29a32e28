import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActivityScreen } from "@/components/opening/activity-screen";
import { id } from "@/domain/ids";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Activity" };

export default async function ActivityPage({ params }: { params: Promise<{ openingId: string }> }) {
  await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  const opening = await prefetch(trpc.opening.get.queryOptions({ openingId }));
  if (opening && !opening.isOwing && opening.can.seeActivity) {
    await queryClient().prefetchInfiniteQuery(
      trpc.activity.list.infiniteQueryOptions(
        { openingId },
        { getNextPageParam: ({ next }) => next ?? undefined },
      ),
    );
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <ActivityScreen openingId={openingId} />
    </HydrationBoundary>
  );
}
