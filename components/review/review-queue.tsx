"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { HandedInList } from "@/components/review/handed-in-list";
import { WaitingList } from "@/components/review/waiting-list";
import { useKeys } from "@/components/shell/use-keys";
import { EmptyState } from "@/components/word/empty-state";
import { PageFinding } from "@/components/word/page-finding";
import { countWordFirst } from "@/domain/ranking/count-word";
import { minutesFor, sayMinutes } from "@/domain/review-progress";
import { useTRPC } from "@/lib/trpc-client";

function findingOf(waiting: number, minutes: number): string {
  if (waiting === 0) return "No review waits for you";
  const reviews = waiting === 1 ? "One review waits" : `${countWordFirst(waiting)} reviews wait`;
  return `${reviews} for you, about ${sayMinutes(Math.max(1, minutes))}`;
}

/** What waits for the reader's own rating, by opening, and what they have handed in. Enter starts the next one. */
export function ReviewQueue() {
  const trpc = useTRPC();
  const router = useRouter();
  const { data } = useSuspenseQuery(trpc.review.queue.queryOptions());
  const { waiting, handedIn, secondsPerRating } = data;
  const open = waiting.reduce((sum, row) => sum + row.outcomeCount * row.criterionCount - row.answered, 0);
  const first = waiting[0];
  useKeys({ enter: () => first && router.push(`/review/${first.applicationId}`) });
  return (
    <div className="max-w-[900px]">
      <PageFinding
        note={
          first
            ? "You rate outcomes, not people: name, school and certificates stay hidden until you hand in."
            : undefined
        }
      >
        {findingOf(waiting.length, minutesFor(open, secondsPerRating))}
      </PageFinding>
      {first ? (
        <WaitingList waiting={waiting} secondsPerRating={secondsPerRating} />
      ) : (
        <EmptyState title="All done here">
          A review appears here once a role you review for is open and a candidate has an outcome to rate.
        </EmptyState>
      )}
      {handedIn.length > 0 && <HandedInList handedIn={handedIn} />}
    </div>
  );
}
