"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { errorSentence } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { ErrorNotice } from "@/components/word/error-notice";
import { SectionTitle } from "@/components/word/section-title";
import type { ImportView } from "@/domain/import/import-view";
import { formatCount } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Person = RouterOutputs["origin"]["people"]["people"][number];

function Brought({ person }: { person: Person }) {
  const { outcomes, drafts, credentials } = person;
  const words = [
    outcomes > 0 ? formatCount(outcomes, "outcome") : "",
    credentials > 0 ? formatCount(credentials, "certificate") : "",
  ].filter(Boolean);
  return (
    <span className="flex flex-wrap gap-x-4 text-sm text-muted-foreground tabular-nums">
      {words.join(", ")}
      {drafts > 0 ? (
        <span className="text-attention-text">{formatCount(drafts, "draft outcome")} to confirm</span>
      ) : null}
    </span>
  );
}

/** Of whom a file brought something, with what waits to be confirmed and the way to each. */
export function ImportedPeople({ view: { id, openingId } }: { view: ImportView }) {
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.origin.people.infiniteQueryOptions(
      { id },
      { initialCursor: null, getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const people = query.data?.pages.flatMap((page) => page.people) ?? [];
  if (query.isError) {
    return <ErrorNotice what={errorSentence(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people-title" className="grid gap-3">
      <SectionTitle id="people-title">Of whom it brought something</SectionTitle>
      <ul aria-labelledby="people-title" className="border-b">
        {people.map((person) => (
          <li
            key={person.applicationId}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-border py-2.5 first:border-border-strong"
          >
            <Link
              dir="auto"
              href={`/openings/${openingId}/applications/${person.applicationId}`}
              className="link min-w-0 break-words"
            >
              {person.name}
            </Link>
            <Brought person={person} />
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button
          className="justify-self-start"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {query.isFetchingNextPage ? "Loading" : "Show more"}
        </Button>
      ) : null}
    </section>
  );
}
