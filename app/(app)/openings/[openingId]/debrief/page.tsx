import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { DebriefScreen } from "@/components/debrief/debrief-screen";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Debrief" };

export default async function DebriefPage({ params }: { params: Promise<{ openingId: string }> }) {
  const { openingId } = await params;
  await requireActor();
  const [, answer] = await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.debrief.get.queryOptions({ openingId })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <DebriefScreen openingId={openingId} isLocked={answer === null} />
    </HydrationBoundary>
  );
}
