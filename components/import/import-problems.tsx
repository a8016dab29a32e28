"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { errorSentence } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { ErrorNotice } from "@/components/word/error-notice";
import { RowSkeleton } from "@/components/word/row-skeleton";
import { SectionTitle } from "@/components/word/section-title";
import type { ImportView, ProblemRow as Problem } from "@/domain/import/import-view";
import { formatNumber } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const cellClass = "min-w-0 py-2 pr-4 align-top break-words last:pr-0 max-sm:block max-sm:p-0";
const nameClass = "text-muted-foreground sm:hidden";

/** On a phone a row of the table becomes rows of label and value. */
function ProblemRow({ problem, place }: { problem: Problem; place: string }) {
  const { line, column, reason, value } = problem;
  return (
    <tr className="border-t border-border max-sm:grid max-sm:gap-1 max-sm:py-3">
      <td className={`${cellClass} tabular-nums`}>
        <span className={nameClass}>Line </span>
        {formatNumber(line)}
      </td>
      <td className={cellClass}>
        <span className={nameClass}>{place} </span>
        <bdi>{column}</bdi>
      </td>
      <td className={cellClass}>{reason}</td>
      <td className={`${cellClass} text-muted-foreground`}>
        <span className={nameClass}>In the file </span>
        {value ? (
          <q className="break-all">
            <bdi>{value}</bdi>
          </q>
        ) : (
          "empty"
        )}
      </td>
    </tr>
  );
}

interface ProblemTableProps {
  problems: readonly Problem[];
  /** What a column of the file is called: "Column", or "Place" where there are none. */
  place: string;
  isBusy: boolean;
}

function ProblemTable({ problems, place, isBusy }: ProblemTableProps) {
  return (
    <table className="w-full border-collapse text-sm max-sm:block" aria-busy={isBusy}>
      <caption className="sr-only">What cannot be read as it stands, by line</caption>
      <thead className="max-sm:sr-only">
        <tr className="text-left text-xs text-muted-foreground">
          {["Line", place, "Why", "In the file"].map((heading) => (
            <th key={heading} scope="col" className="pr-4 pb-2 font-normal last:pr-0">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {problems.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} place={place} />
        ))}
      </tbody>
    </table>
  );
}

/** Every bad row with its line, its column, the reason and what stands there; more of them on demand, and all as a file. */
export function ImportProblems({ view: { id, columns } }: { view: Pick<ImportView, "id" | "columns"> }) {
  const isTable = columns.length > 0;
  const trpc = useTRPC();
  const query = useInfiniteQuery(
    trpc.import.problems.infiniteQueryOptions(
      { id },
      { initialCursor: null, getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const problems = query.data?.pages.flatMap((page) => page.problems) ?? [];
  return (
    <section aria-labelledby="problems-title" className="grid gap-3">
      <SectionTitle id="problems-title">What cannot be read as it stands</SectionTitle>
      {query.isError ? (
        <ErrorNotice what={errorSentence(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isPending ? <RowSkeleton rows={4} label="Loading the bad rows" /> : null}
      {problems.length > 0 ? (
        <ProblemTable problems={problems} place={isTable ? "Column" : "Place"} isBusy={query.isFetching} />
      ) : null}
      <div className="flex flex-wrap gap-2">
        {query.hasNextPage ? (
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {query.isFetchingNextPage ? "Loading" : "Show more"}
          </Button>
        ) : null}
        <Button asChild>
          <a href={`/api/imports/problems/${id}`} download>
            <Download aria-hidden /> {isTable ? "Download the bad rows" : "Download this list"}
          </a>
        </Button>
      </div>
    </section>
  );
}
