"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useRef } from "react";
import { ProgressCell } from "@/components/opening/progress-cell";
import { StageSteps } from "@/components/opening/stage-steps";
import type { OpeningSort, OpeningsView } from "@/components/opening/use-openings-view";
import { useKeys } from "@/components/shell/use-keys";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { Verdict } from "@/components/word/verdict";
import type { OpeningRow } from "@/domain/opening-list/opening-list-input";
import { cn } from "@/lib/utils";

interface Column {
  readonly label: string;
  readonly sort?: OpeningSort;
  readonly className: string;
}

const COLUMNS: readonly Column[] = [
  { label: "Opening", sort: "title", className: "w-[262px]" },
  { label: "Stage", sort: "stage", className: "w-[138px]" },
  { label: "Candidates", sort: "candidates", className: "w-[86px] text-right" },
  { label: "Reviews in", sort: "reviews", className: "w-[140px] pl-7" },
  { label: "Standing", className: "w-[218px]" },
  { label: "Waiting for", className: "" },
];

/** On a phone a row is its title and then label and value, one under the other. */
const cell =
  "py-[13px] max-sm:grid max-sm:grid-cols-[92px_minmax(0,1fr)] max-sm:gap-3 max-sm:p-0 max-sm:py-1 max-sm:text-left max-sm:before:text-muted-foreground max-sm:before:content-[attr(data-label)]";

function Head({ column, view }: { column: Column; view: OpeningsView }) {
  const { label, sort, className } = column;
  if (!sort) return <TableHead className={className}>{label}</TableHead>;
  const isCurrent = view.sort === sort;
  const Arrow = view.up ? ArrowUp : ArrowDown;
  return (
    <TableHead
      className={className}
      aria-sort={isCurrent ? (view.up ? "ascending" : "descending") : undefined}
    >
      <button
        type="button"
        className={cn(
          "-my-1 inline-flex min-h-6 items-center gap-1 hover:text-foreground",
          isCurrent && "text-foreground",
        )}
        onClick={() => view.sortBy(sort)}
      >
        {label}
        {isCurrent ? <Arrow aria-hidden className="size-3 stroke-[1.5]" /> : null}
      </button>
    </TableHead>
  );
}

function Row({ row }: { row: OpeningRow }) {
  const { id, title, location, hiringManager, stage, candidates, reviews, standing, waiting } = row;
  return (
    <TableRow className="max-sm:block max-sm:py-3">
      <TableCell className="py-[13px] max-sm:block max-sm:p-0 max-sm:pb-1.5">
        <Link
          href={stage === "Brief" ? `/openings/${id}/brief` : `/openings/${id}`}
          className="block max-w-[262px] font-strong break-words tracking-[-0.006em] hover:underline max-sm:max-w-full"
          dir="auto"
        >
          {title}
        </Link>
        <span className="text-muted-foreground" dir="auto">
          {[location, hiringManager].filter(Boolean).join(", ")}
        </span>
      </TableCell>
      <TableCell data-label="Stage" className={cell}>
        <div>
          <StageSteps stage={stage} />
        </div>
      </TableCell>
      <TableCell data-label="Candidates" className={cn(cell, "text-right")}>
        {candidates}
      </TableCell>
      <TableCell data-label="Reviews in" className={cn(cell, "pl-7")}>
        <ProgressCell reviews={reviews} />
      </TableCell>
      <TableCell data-label="Standing" className={cell}>
        <Verdict kind={standing.kind}>{standing.words}</Verdict>
      </TableCell>
      <TableCell
        data-label="Waiting for"
        className={cn(cell, !waiting.isYou && "text-muted-foreground", !waiting.words && "max-sm:hidden")}
      >
        {waiting.words}
      </TableCell>
    </TableRow>
  );
}

/** The openings of one tab. J and K move through them, Enter opens, [ and ] change the sorting. */
export function OpeningsTable({ rows, view }: { rows: readonly OpeningRow[]; view: OpeningsView }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (by: 1 | -1) => {
    const links = Array.from(body.current?.querySelectorAll("a") ?? []);
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    "[": () => view.stepSort(-1),
    "]": () => view.stepSort(1),
  });
  return (
    <Table className="max-sm:block">
      <TableHeader className="max-sm:hidden">
        <TableRow className="last:border-b last:border-border-strong">
          {COLUMNS.map((column) => (
            <Head key={column.label} column={column} view={view} />
          ))}
        </TableRow>
      </TableHeader>
      <TableBody ref={body} className="max-sm:block max-sm:border-t max-sm:border-border-strong">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </TableBody>
    </Table>
  );
}
