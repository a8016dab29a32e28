"use client";

import { useLocalTime } from "@/components/review/use-local-time";
import { formatShortDay } from "@/lib/format";

/** The day of an instant, "4 Nov", in the reader's zone as soon as the browser has said which that is. */
export function LocalDay({ instant }: { instant: string }) {
  return <time dateTime={instant}>{useLocalTime(instant, "day") ?? formatShortDay(instant)}</time>;
}
