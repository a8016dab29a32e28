import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuditList } from "@/components/audit/audit-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageFinding } from "@/components/word/page-finding";
import { auditFilter } from "@/domain/audit-filter";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Audit log" };

interface AuditPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await requireActor();
  if (!may(actor.role, "audit.list")) notFound();
  const {
    openingId = null,
    candidateId = null,
    memberId = null,
    from = null,
    to = null,
  } = await searchParams;
  const filter = auditFilter.safeParse({ openingId, candidateId, memberId, from, to });
  const options = { initialCursor: null, getNextPageParam: () => null };
  await queryClient().prefetchInfiniteQuery(trpc.audit.list.infiniteQueryOptions(filter.data ?? {}, options));
  const choices = await prefetch(trpc.audit.choices.queryOptions());
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PageFrame crumbs={[{ label: "Audit log" }]}>
        <PageFinding note="Every event was written together with what it records, and is never changed.">
          Who did what
        </PageFinding>
        <div className="mt-6">{choices ? <AuditList choices={choices} /> : null}</div>
      </PageFrame>
    </HydrationBoundary>
  );
}
