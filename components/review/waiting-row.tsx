import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { minutesFor } from "@/domain/review-progress";
import { leftOf } from "@/domain/review-queue";
import { formatCount } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

export type Waiting = RouterOutputs["review"]["queue"]["waiting"][number];

function leftWords(row: Waiting, seconds: number): string {
  if (row.isHandedIn) return "about 1 min";
  const minutes = minutesFor(leftOf(row), seconds);
  return minutes === 0 ? "to hand in" : `about ${minutes} min`;
}

function verbOf({ isHandedIn, answered }: Waiting): string {
  if (isHandedIn) return "Certificates";
  return answered > 0 ? "Continue" : "Start";
}

interface WaitingRowProps {
  row: Waiting;
  seconds: number;
}

/** One review that waits, and where it goes on. */
export function WaitingRow({ row, seconds }: WaitingRowProps) {
  const { applicationId, number, openingTitle, outcomeCount, criterionCount, answered, isHandedIn } = row;
  const total = outcomeCount * criterionCount;
  const verb = verbOf(row);
  return (
    <li className="grid min-h-11 items-center gap-x-5 gap-y-1 border-b py-2.5 text-sm max-sm:grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[130px_minmax(0,1fr)_150px_90px_112px]">
      <b>Candidate {number}</b>
      <span className="text-muted-foreground">
        {isHandedIn
          ? "Handed in. Do the certificates change anything?"
          : `${formatCount(outcomeCount, "outcome")} × ${formatCount(criterionCount, "criterion", "criteria")}`}
      </span>
      <span className="flex items-center gap-2.5 text-muted-foreground tabular-nums">
        {isHandedIn ? null : (
          <>
            <Progress
              value={answered}
              max={total}
              aria-label={`Candidate ${number}, rated`}
              className="w-16"
            />
            {answered} of {total}
          </>
        )}
      </span>
      <span className="text-muted-foreground tabular-nums">{leftWords(row, seconds)}</span>
      <Button
        variant="outline"
        className="max-sm:col-start-2 max-sm:row-span-4 max-sm:row-start-1 sm:justify-self-end"
        asChild
      >
        <Link
          href={`/review/${applicationId}`}
          aria-label={
            isHandedIn
              ? `Certificates of Candidate ${number}, ${openingTitle}`
              : `${verb} with Candidate ${number}, ${openingTitle}`
          }
        >
          {verb}
        </Link>
      </Button>
    </li>
  );
}
