"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CandidateListHead } from "@/components/candidate/candidate-list-head";
import { CandidateTable } from "@/components/candidate/candidate-table";
import { Pages } from "@/components/candidate/pages";
import { useCandidateView } from "@/components/candidate/use-candidate-view";
import { WithheldList } from "@/components/candidate/withheld-list";
import { errorSentence } from "@/components/form/api-error";
import { PageFrame } from "@/components/shell/page-frame";
import { EmptyState } from "@/components/word/empty-state";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { CANDIDATES_PER_PAGE } from "@/domain/candidate-sort";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

/** Everybody the reader may see, one row for each opening they are in. */
export function CandidateList() {
  const trpc = useTRPC();
  const view = useCandidateView();
  const { input } = view;
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...trpc.candidate.list.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const isNarrowed = input.search !== "" || input.openingId !== null;
  const isNobody = data !== undefined && data.total + data.withheld.length === 0;
  // What a search found stays on screen until the whole list is there: that is no empty list.
  const isEmpty = isNobody && !isNarrowed && !isPlaceholderData;
  return (
    <PageFrame crumbs={[{ label: "Candidates" }]}>
      <h1 className="page-title mb-4">Candidates</h1>
      {isEmpty ? null : <CandidateListHead view={view} openings={data?.openings ?? []} />}
      {error ? (
        <ErrorNotice what={errorSentence(error)} onRetry={() => void refetch()} className="mt-4" />
      ) : null}
      {!data && !error ? <RowSkeleton label="Loading candidates" /> : null}
      {data ? (
        <div aria-busy={isPlaceholderData}>
          {isEmpty ? null : (
            <p role="status" className="axis mt-4 mb-2">
              {formatCount(data.total, "candidate")}
            </p>
          )}
          {data.rows.length > 0 ? <CandidateTable rows={data.rows} view={view} /> : null}
          {data.rows.length === 0 && (isNarrowed || data.withheld.length === 0) ? (
            <EmptyState title={isNarrowed ? "Nobody by that name" : "No candidates yet"}>
              {isNarrowed
                ? "Try part of the name, the e-mail address, or another opening."
                : "Candidates are added on an opening’s page."}
            </EmptyState>
          ) : null}
          <Pages page={input.page} total={data.total} perPage={CANDIDATES_PER_PAGE} onTurn={view.turnTo} />
          <WithheldList rows={data.withheld} />
        </div>
      ) : null}
    </PageFrame>
  );
}
