import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparePicker } from "@/components/comparison/compare-picker";
import { ComparisonLocked } from "@/components/comparison/comparison-locked";
import { ComparisonScreen } from "@/components/comparison/comparison-screen";
import { FIRST_ROWS } from "@/components/ranking/first-rows";
import { comparedIds } from "@/domain/comparison/comparison-href";
import { id } from "@/domain/ids";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Compare" };

interface ComparePageProps {
  params: Promise<{ openingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  const ids = comparedIds(await searchParams);
  if (ids.some((one) => !id.safeParse(one).success)) notFound();
  const applicationIds = [...ids].sort();
  const isChosen = ids.length > 1;
  const [, shown] = await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    isChosen
      ? prefetch(trpc.comparison.get.queryOptions({ openingId, applicationIds }))
      : prefetch(trpc.ranking.get.queryOptions({ openingId, first: FIRST_ROWS })),
    isChosen
      ? prefetch(trpc.vote.get.queryOptions({ openingId, applicationIds }))
      : prefetch(trpc.vote.list.queryOptions({ openingId })),
  ]);
  const screen = isChosen ? (
    <ComparisonScreen openingId={openingId} />
  ) : (
    <ComparePicker openingId={openingId} first={ids[0]} />
  );
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {shown ? screen : <ComparisonLocked openingId={openingId} />}
    </HydrationBoundary>
  );
}
