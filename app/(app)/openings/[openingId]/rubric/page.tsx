import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RubricScreen } from "@/components/rubric/rubric-screen";
import { id } from "@/domain/ids";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Rubric" };

export default async function RubricPage({ params }: { params: Promise<{ openingId: string }> }) {
  await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.rubric.get.queryOptions({ openingId })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <RubricScreen openingId={openingId} />
    </HydrationBoundary>
  );
}
