"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { type KeyHint, KeyHints } from "@/components/word/key-hints";
import { minutesFor } from "@/domain/review-progress";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const HINTS: readonly KeyHint[] = [
  { keys: ["0", "4"], isRange: true, does: "level" },
  { keys: ["N"], does: "no evidence" },
  { keys: ["C"], does: "how sure" },
  { keys: ["J", "K"], does: "next, back" },
  { keys: ["M"], does: "note" },
  { keys: ["E"], does: "evidence" },
  { keys: ["Z"], does: "undo" },
  { keys: ["L"], does: "last rated" },
  { keys: ["?"], does: "all keys" },
];

/** The keys, how long the rest takes at one's own pace, and for those who hear the screen what a key has just done. */
export function DeskFoot({ left, said }: { left: number; said: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.review.queue.queryOptions());
  const minutes = minutesFor(left, data.secondsPerRating);
  return (
    <>
      <KeyHints hints={HINTS} className="max-rail:[&>li:nth-child(n+5)]:hidden" />
      <span role="status" className="sr-only">
        {said}
      </span>
      <span className="ml-auto whitespace-nowrap">
        {minutes === 0 ? "Everything is rated" : `About ${formatCount(minutes, "minute")} left`}
      </span>
    </>
  );
}
