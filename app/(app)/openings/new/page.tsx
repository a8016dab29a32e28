import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewOpening } from "@/components/opening/new-opening";
import { PageFrame } from "@/components/shell/page-frame";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "New opening" };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function NewOpeningPage({ searchParams }: { searchParams: Search }) {
  const actor = await requireActor();
  if (!may(actor.role, "opening.create")) notFound();
  const { template } = await searchParams;
  await Promise.all([
    prefetch(trpc.template.list.queryOptions()),
    prefetch(trpc.opening.choices.queryOptions()),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PageFrame crumbs={[{ label: "Openings", href: "/openings" }, { label: "New opening" }]}>
        <NewOpening templateKey={typeof template === "string" ? template : null} memberId={actor.memberId} />
      </PageFrame>
    </HydrationBoundary>
  );
}
