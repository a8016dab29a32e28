"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { type AuditChoices, AuditFilters, useAuditFilters } from "@/components/audit/audit-filters";
import { AuditRow } from "@/components/audit/audit-row";
import { errorSentence } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/word/empty-state";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { auditFilter } from "@/domain/audit-filter";
import { useTRPC } from "@/lib/trpc-client";

/** Who did what, newest first, narrowed down by the filters; earlier events are loaded on demand. */
export function AuditList({ choices }: { choices: AuditChoices }) {
  const trpc = useTRPC();
  const [filters] = useAuditFilters();
  const parsed = auditFilter.safeParse(filters);
  const query = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(parsed.success ? parsed.data : {}, {
      initialCursor: null,
      getNextPageParam: (page) => page.next,
    }),
  );
  const events = query.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <div className="grid gap-6">
      <AuditFilters choices={choices} />
      {query.isError ? (
        <ErrorNotice what={errorSentence(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <RowSkeleton label="Loading the log" rows={8} /> : null}
      {query.isSuccess && events.length === 0 ? (
        <EmptyState title="Nothing matches">
          No event of this kind is in the log. Take a filter away to see more.
        </EmptyState>
      ) : null}
      {events.length > 0 ? (
        <ol aria-label="Events, newest first" className="border-b" aria-busy={query.isFetching}>
          {events.map((event) => (
            <AuditRow key={event.id} event={event} />
          ))}
        </ol>
      ) : null}
      {query.hasNextPage ? (
        <Button
          className="justify-self-start"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? "Loading" : "Earlier events"}
        </Button>
      ) : null}
    </div>
  );
}
