import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { RoundsLocked } from "@/components/round/rounds-locked";
import { RoundsScreen } from "@/components/round/rounds-screen";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Rounds" };

export default async function RoundsPage({ params }: { params: Promise<{ openingId: string }> }) {
  const { openingId } = await params;
  await requireActor();
  const [, rounds] = await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.round.list.queryOptions({ openingId })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {rounds ? <RoundsScreen openingId={openingId} /> : <RoundsLocked openingId={openingId} />}
    </HydrationBoundary>
  );
}
