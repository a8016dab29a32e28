import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { OpeningsHome } from "@/components/opening/openings-home";
import { PageFrame } from "@/components/shell/page-frame";
import { openingListInput } from "@/domain/opening-list/opening-list-input";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Openings" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function OpeningsPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor();
  const asked = openingListInput.safeParse({ tab: (await searchParams).tab ?? "open" });
  const input = asked.success ? asked.data : { tab: "open" as const };
  await Promise.all([
    prefetch(trpc.home.get.queryOptions()),
    prefetch(trpc.opening.list.queryOptions(input)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PageFrame crumbs={[{ label: actor.organizationName }, { label: "Openings" }]}>
        <OpeningsHome />
      </PageFrame>
    </HydrationBoundary>
  );
}
