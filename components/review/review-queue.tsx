"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { CalibrateFirst } from "@/components/calibration/calibrate-first";
import { HandedInList } from "@/components/review/handed-in-list";
import { QueueOpening } from "@/components/review/queue-opening";
import { useQueueKeys } from "@/components/review/use-queue-keys";
import { KeyHints } from "@/components/word/key-hints";
import { PageFinding } from "@/components/word/page-finding";
import { countWordFirst } from "@/domain/ranking/count-word";
import { sayMinutes } from "@/domain/review-progress";
import { useTRPC } from "@/lib/trpc-client";

const HINTS = [
  { keys: ["S"], does: "start the most urgent" },
  { keys: ["J", "K"], does: "move" },
  { keys: ["Enter"], does: "open" },
];

function findingOf(waiting: number, minutes: number): string {
  if (waiting === 0) return "No review waits for you";
  const reviews = waiting === 1 ? "One review waits" : `${countWordFirst(waiting)} reviews wait`;
  return `${reviews} for you, about ${sayMinutes(minutes)}`;
}

/** What waits for the reader's own rating, the most urgent opening first, and what they have handed in. */
export function ReviewQueue() {
  const trpc = useTRPC();
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const { data } = useSuspenseQuery(trpc.review.queue.queryOptions());
  const { openings, waiting, handedIn, secondsPerRating } = data;
  const first = openings[0];
  useQueueKeys(list, () => first && router.push(first.href));
  const minutes = openings.reduce((sum, opening) => sum + opening.minutes, 0);
  return (
    <div className="max-w-[900px]">
      <PageFinding
        note={
          first
            ? "You rate outcomes, not people: name, school and certificates stay hidden until you hand in."
            : "One appears here once a role you review for is open and a candidate has an outcome to rate."
        }
      >
        {findingOf(waiting.length, minutes)}
      </PageFinding>
      <CalibrateFirst secondsPerRating={secondsPerRating} />
      {first ? (
        <>
          <div ref={list}>
            {openings.map((opening) => (
              <QueueOpening
                key={opening.openingId}
                opening={opening}
                reviews={waiting.filter(({ openingId }) => openingId === opening.openingId)}
                seconds={secondsPerRating}
                isFirst={opening === first}
              />
            ))}
          </div>
          <KeyHints hints={HINTS} className="mt-6" />
        </>
      ) : null}
      {handedIn.length > 0 && <HandedInList handedIn={handedIn} />}
    </div>
  );
}
