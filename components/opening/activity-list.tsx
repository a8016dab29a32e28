"use client";

import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/word/empty-state";
import { When } from "@/components/word/when";
import { useTRPC } from "@/lib/trpc-client";

/** What happened in an opening, newest first. */
export function ActivityList({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    trpc.activity.list.infiniteQueryOptions(
      { openingId },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const events = data.pages.flatMap((page) => page.events);
  if (events.length === 0) return <EmptyState title="Nothing has happened here yet" />;
  return (
    <>
      <ul className="max-w-measure border-t border-border-strong text-sm">
        {events.map(({ id, at, sentence, href }) => (
          <li
            key={id}
            className="grid grid-cols-[190px_minmax(0,1fr)] gap-x-4 gap-y-0.5 border-b border-border py-2.5 max-sm:grid-cols-1"
          >
            <span className="text-muted-foreground tabular-nums">
              <When saysToday at={at} />
            </span>
            <span className="min-w-0 break-words" dir="auto">
              {href && href !== `/openings/${openingId}` ? (
                <Link href={href} className="hover:underline">
                  {sentence}
                </Link>
              ) : (
                sentence
              )}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button className="mt-4" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          Show earlier
        </Button>
      ) : null}
    </>
  );
}
