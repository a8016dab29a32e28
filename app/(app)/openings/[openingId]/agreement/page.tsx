import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AgreementLocked } from "@/components/agreement/agreement-locked";
import { AgreementScreen } from "@/components/agreement/agreement-screen";
import { id } from "@/domain/ids";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Agreement" };

export default async function AgreementPage({ params }: { params: Promise<{ openingId: string }> }) {
  const actor = await requireActor();
  const { success, data: openingId } = id.safeParse((await params).openingId);
  if (!success) notFound();
  const seesAll = may(actor.role, "agreement.effect");
  const [, agreement] = await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.agreement.get.queryOptions({ openingId })),
    seesAll ? prefetch(trpc.agreement.effect.queryOptions()) : null,
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {agreement ? (
        <AgreementScreen openingId={openingId} seesAll={seesAll} />
      ) : (
        <AgreementLocked openingId={openingId} />
      )}
    </HydrationBoundary>
  );
}
