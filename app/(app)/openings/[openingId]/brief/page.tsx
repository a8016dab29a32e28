import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BriefScreen } from "@/components/opening/brief-screen";
import { id } from "@/domain/ids";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Brief" };

export default async function BriefPage({ params }: { params: Promise<{ openingId: string }> }) {
  const actor = await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  const isWriting = may(actor.role, "opening.update");
  await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    isWriting ? prefetch(trpc.opening.choices.queryOptions()) : null,
    isWriting ? prefetch(trpc.template.list.queryOptions()) : null,
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <BriefScreen openingId={openingId} />
    </HydrationBoundary>
  );
}
