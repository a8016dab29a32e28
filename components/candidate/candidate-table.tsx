"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import type { useCandidateView } from "@/components/candidate/use-candidate-view";
import { useListKeys } from "@/components/candidate/use-list-keys";
import { IntervalBar } from "@/components/chart/interval-bar";
import { Badge } from "@/components/ui/badge";
import type { CandidateSort } from "@/domain/candidate-sort";
import { formatCount, formatDay, formatPoints } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";
import { cn } from "@/lib/utils";

type Row = RouterOutputs["candidate"]["list"]["rows"][number];

interface CandidateTableProps {
  rows: readonly Row[];
  view: ReturnType<typeof useCandidateView>;
}

const HEADS: readonly { readonly sort: CandidateSort; readonly label: string }[] = [
  { sort: "name", label: "Name" },
  { sort: "opening", label: "Opening" },
  { sort: "support", label: "Support" },
  { sort: "added", label: "Added" },
];

const cell = "py-2.5 pr-3 align-top max-sm:block max-sm:p-0";

/** The page of candidates as a table; on a phone each row stands by itself. */
export function CandidateTable({ rows, view }: CandidateTableProps) {
  const { input, sortBy } = view;
  const table = useRef<HTMLTableElement>(null);
  useListKeys(table, input.sort, sortBy);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: on a phone the rows are drawn as blocks, which would undo the table
    <table ref={table} role="table" className="w-full border-collapse text-sm max-sm:block">
      <thead className="max-sm:hidden">
        <tr>
          {HEADS.map(({ sort, label }) => {
            const isSorted = input.sort === sort;
            const Arrow = input.isDescending ? ArrowDown : ArrowUp;
            return (
              <th
                key={sort}
                scope="col"
                aria-sort={isSorted ? (input.isDescending ? "descending" : "ascending") : undefined}
                className="border-b border-border-strong pb-1.5 text-left font-normal"
              >
                <button
                  type="button"
                  onClick={() => sortBy(sort)}
                  className="axis inline-flex min-h-6 items-center gap-1 hover:text-foreground"
                >
                  {label}
                  {isSorted ? <Arrow aria-hidden className="size-3 stroke-[1.5]" /> : null}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <CandidateTableRow key={row.applicationId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CandidateTableRow({ row }: { row: Row }) {
  const work = [row.headline, row.employer].filter(Boolean).join(", ");
  const { support, low, high } = row;
  const isRated = support !== null && low !== null && high !== null;
  return (
    <tr className="border-b border-border max-sm:grid max-sm:gap-0.5 max-sm:py-3">
      <th scope="row" className={cn(cell, "min-w-0 text-left font-normal sm:w-[34%]")}>
        <Link
          href={`/openings/${row.openingId}/applications/${row.applicationId}`}
          className="font-strong break-words decoration-border-strong underline-offset-[3px] hover:underline"
        >
          <bdi>{row.name}</bdi>
        </Link>
        {row.status === "WITHDRAWN" ? (
          <Badge variant="dashed" className="ml-2">
            Withdrawn
          </Badge>
        ) : null}
        {work ? (
          <span dir="auto" className="block break-words text-muted-foreground">
            {work}
          </span>
        ) : null}
      </th>
      <td className={cn(cell, "sm:w-[26%]")}>
        <bdi className="break-words">{row.openingTitle}</bdi>
        <span className="block text-muted-foreground tabular-nums">
          {row.outcomeCount + row.credentialCount === 0
            ? "Nothing entered yet"
            : `${formatCount(row.outcomeCount, "outcome")}, ${formatCount(row.credentialCount, "certificate")}`}
        </span>
      </td>
      <td className={cn(cell, "sm:w-[24%]")}>
        {isRated ? (
          <span className="grid max-w-56 grid-cols-[2.5rem_1fr] items-center gap-2">
            <b className="tabular-nums">{formatPoints(support)}</b>
            <IntervalBar lo={low * 100} hi={high * 100} at={support * 100} />
          </span>
        ) : (
          <span className="text-muted-foreground">Nothing rated yet</span>
        )}
      </td>
      <td className={cn(cell, "pr-0 whitespace-nowrap text-muted-foreground tabular-nums")}>
        <span className="sm:hidden">Added </span>
        {formatDay(row.addedOn)}
      </td>
    </tr>
  );
}
