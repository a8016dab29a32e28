import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { OutstandingScreen } from "@/components/outstanding/outstanding-screen";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Outstanding" };

export default async function OutstandingPage() {
  await requireActor();
  await prefetch(trpc.evidenceRequest.outstanding.queryOptions());
  await prefetch(trpc.credentialProof.reopened.queryOptions());
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <OutstandingScreen />
    </HydrationBoundary>
  );
}
