import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Progress } from "@/components/ui/progress";
import { SectionTitle } from "@/components/word/section-title";
import { minutesFor } from "@/domain/review-progress";
import { formatCount } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Waiting = RouterOutputs["review"]["queue"]["waiting"][number];

interface WaitingListProps {
  waiting: readonly Waiting[];
  secondsPerRating: number;
}

function WaitingRow({ row, seconds, isFirst }: { row: Waiting; seconds: number; isFirst: boolean }) {
  const total = row.outcomeCount * row.criterionCount;
  const minutes = minutesFor(total - row.answered, seconds);
  const criteria = formatCount(row.criterionCount, "criterion", "criteria");
  return (
    <li className="grid min-h-11 items-center gap-x-5 gap-y-1 border-b py-2.5 text-sm max-sm:grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[130px_minmax(0,1fr)_150px_90px_112px]">
      <b>Candidate {row.number}</b>
      <span className="text-muted-foreground">
        {formatCount(row.outcomeCount, "outcome")} × {criteria}
      </span>
      <span className="flex items-center gap-2.5 text-muted-foreground tabular-nums">
        <Progress
          value={row.answered}
          max={total}
          aria-label={`Candidate ${row.number}, rated`}
          className="w-16"
        />
        {row.answered} of {total}
      </span>
      <span className="text-muted-foreground tabular-nums">
        {minutes === 0 ? "to hand in" : `about ${minutes} min`}
      </span>
      <Button
        variant={isFirst ? "primary" : "outline"}
        className="max-sm:col-start-2 max-sm:row-span-4 max-sm:row-start-1 sm:justify-self-end"
        asChild
      >
        <Link
          href={`/review/${row.applicationId}`}
          aria-label={`${row.answered > 0 ? "Continue" : "Start"} with Candidate ${row.number}, ${row.openingTitle}`}
        >
          {row.answered > 0 ? "Continue" : "Start"} {isFirst && <Kbd aria-hidden>↵</Kbd>}
        </Link>
      </Button>
    </li>
  );
}

/** The reviews that wait, under the opening they belong to. */
export function WaitingList({ waiting, secondsPerRating }: WaitingListProps) {
  const openings = [...new Map(waiting.map((row) => [row.openingId, row.openingTitle]))];
  return openings.map(([openingId, title]) => {
    const rows = waiting.filter((row) => row.openingId === openingId);
    return (
      <section key={openingId} aria-label={title} className="mt-8">
        <SectionTitle
          className="border-b border-border-strong pb-2.5"
          aside={formatCount(rows.length, "review")}
        >
          <span dir="auto">{title}</span>
        </SectionTitle>
        <ul>
          {rows.map((row) => (
            <WaitingRow
              key={row.applicationId}
              row={row}
              seconds={secondsPerRating}
              isFirst={row === waiting[0]}
            />
          ))}
        </ul>
      </section>
    );
  });
}
