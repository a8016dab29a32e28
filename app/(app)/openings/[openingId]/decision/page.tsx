import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LockedOpening } from "@/components/decision/locked-opening";
import { OpeningDecision } from "@/components/decision/opening-decision";
import { id } from "@/domain/ids";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Decision" };

interface PageProps {
  params: Promise<{ openingId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OpeningDecisionPage({ params, searchParams }: PageProps) {
  const actor = await requireActor();
  const openingId = id.safeParse((await params).openingId);
  if (!openingId.success) notFound();
  const { replaces, about } = await searchParams;
  await prefetch(trpc.opening.get.queryOptions({ openingId: openingId.data }));
  const rows = await prefetch(trpc.decision.list.queryOptions({ openingId: openingId.data }));
  const canDecide = may(actor.role, "decision.create");
  const canWrite = may(actor.role, "letter.get");
  if (rows && canWrite) await prefetch(trpc.letter.list.queryOptions({ openingId: openingId.data }));
  if (rows && canDecide) await prefetch(trpc.decision.desk.queryOptions({ openingId: openingId.data }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {rows ? (
        <OpeningDecision
          openingId={openingId.data}
          canDecide={canDecide}
          canWrite={canWrite}
          replaces={id.safeParse(replaces).data ?? null}
          suggested={id.safeParse(about).data ?? null}
        />
      ) : (
        <LockedOpening openingId={openingId.data} />
      )}
    </HydrationBoundary>
  );
}
