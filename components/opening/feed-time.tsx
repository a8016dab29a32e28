"use client";

import { useSyncExternalStore } from "react";
import { formatShortDay } from "@/lib/format";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short" });
const day = new Intl.DateTimeFormat("sv-SE");
const never = () => () => {};

function sayLocally(at: string): string {
  const instant = new Date(at);
  return day.format(instant) === day.format(new Date()) ? clock.format(instant) : weekday.format(instant);
}

/** The clock time of something that happened today, the weekday of anything before, in the reader's own zone. */
export function FeedTime({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () => sayLocally(at),
    () => formatShortDay(at),
  );
  return (
    <time dateTime={at} className="whitespace-nowrap text-muted-foreground tabular-nums">
      {words}
    </time>
  );
}
