import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { RoundScreen } from "@/components/round/round-screen";
import { RoundsLocked } from "@/components/round/rounds-locked";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Round" };

interface RoundPageProps {
  params: Promise<{ openingId: string; roundId: string }>;
}

export default async function RoundPage({ params }: RoundPageProps) {
  const { openingId, roundId } = await params;
  await requireActor();
  const [, round] = await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.round.get.queryOptions({ roundId })),
    prefetch(trpc.round.people.queryOptions({ roundId })),
  ]);
  if (round && round.openingId !== openingId.toLowerCase()) notFound();
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {round ? (
        <RoundScreen openingId={round.openingId} roundId={round.roundId} />
      ) : (
        <RoundsLocked openingId={openingId} />
      )}
    </HydrationBoundary>
  );
}
