import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PanelScreen } from "@/components/panel/panel-screen";
import { id } from "@/domain/ids";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Panel" };

export default async function PanelPage({ params }: { params: Promise<{ openingId: string }> }) {
  await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.panel.get.queryOptions({ openingId })),
    prefetch(trpc.opening.reviewing.queryOptions({ openingId })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PanelScreen openingId={openingId} />
    </HydrationBoundary>
  );
}
