import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FollowUpsScreen } from "@/components/follow-up/follow-ups-screen";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "How it went" };

export default async function FollowUpsPage() {
  const actor = await requireActor();
  if (!may(actor.role, "followUp.get")) notFound();
  await Promise.all([
    prefetch(trpc.followUp.list.queryOptions({})),
    prefetch(trpc.followUp.chart.queryOptions({})),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <FollowUpsScreen canAnswer={may(actor.role, "followUp.answer")} />
    </HydrationBoundary>
  );
}
