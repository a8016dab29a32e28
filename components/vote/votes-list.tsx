"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { SectionTitle } from "@/components/word/section-title";
import { comparisonHref } from "@/domain/comparison/comparison-href";
import type { BallotView } from "@/domain/vote/ballot-answer";
import { isOpenForMe } from "@/domain/vote/vote-list";
import { inWords, listedWords, voteTitle } from "@/domain/vote/vote-words";
import { useTRPC } from "@/lib/trpc-client";

function VoteRow({ view }: { view: BallotView }) {
  const ids = view.applications.map(({ applicationId }) => applicationId);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-t border-border py-2.5 text-sm">
      <Link
        href={comparisonHref(view.openingId, ids)}
        prefetch={false}
        dir="auto"
        className="link font-strong break-words touch:inline-flex touch:min-h-11 touch:items-center"
      >
        {voteTitle(view.applications.map(({ name }) => name))}
      </Link>
      <span className={isOpenForMe(view) ? undefined : "text-muted-foreground"}>
        {listedWords(view)}, {inWords(view)}
      </span>
    </li>
  );
}

/** What the panel of an opening was asked, open for me first. Nothing where it was asked nothing. */
export function VotesList({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: votes = [] } = useQuery(trpc.vote.list.queryOptions({ openingId }));
  if (votes.length === 0) return null;
  return (
    <section aria-label="Asked of the panel" className="mb-8 max-w-measure">
      <SectionTitle className="pb-2">Asked of the panel</SectionTitle>
      <ul>
        {votes.map((view) => (
          <VoteRow key={view.comparisonId} view={view} />
        ))}
      </ul>
    </section>
  );
}
