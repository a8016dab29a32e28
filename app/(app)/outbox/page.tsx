import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Outbox } from "@/components/outbox/outbox";
import { PageFrame } from "@/components/shell/page-frame";
import { messageFilter } from "@/domain/message-filter";
import { may } from "@/domain/permissions";
import { queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Outbox" };

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OutboxPage({ searchParams }: PageProps) {
  const actor = await requireActor();
  if (!may(actor.role, "message.list")) notFound();
  const { state = null } = await searchParams;
  const filter = messageFilter.safeParse({ standing: state });
  const options = { initialCursor: null, getNextPageParam: () => null };
  await queryClient().prefetchInfiniteQuery(
    trpc.message.list.infiniteQueryOptions(filter.data ?? {}, options),
  );
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PageFrame crumbs={[{ label: "Outbox" }]}>
        <Outbox />
      </PageFrame>
    </HydrationBoundary>
  );
}
