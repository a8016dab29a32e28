import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FollowUpScreen } from "@/components/follow-up/follow-up-screen";
import { PageFrame } from "@/components/shell/page-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "How it goes" };

export default async function FollowUpPage({ params }: { params: Promise<{ followUpId: string }> }) {
  const actor = await requireActor();
  if (!may(actor.role, "followUp.get")) notFound();
  const { followUpId } = await params;
  const followUp = await prefetch(trpc.followUp.get.queryOptions({ followUpId }));
  if (!followUp) {
    return (
      <PageFrame crumbs={[{ label: "How it went", href: "/follow-ups" }, { label: "Locked" }]}>
        <h1 className="page-title mb-4">How it goes</h1>
        <LockedNotice>{PERMISSIONS["followUp.get"].sentence}</LockedNotice>
      </PageFrame>
    );
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <FollowUpScreen followUpId={followUpId} canAnswer={may(actor.role, "followUp.answer")} />
    </HydrationBoundary>
  );
}
