"use client";

import { useSyncExternalStore } from "react";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const shown = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
const local = new Intl.DateTimeFormat("en-GB", shown);
const utc = new Intl.DateTimeFormat("en-GB", { ...shown, timeZone: "UTC" });
const never = () => () => {};

/** When something was said, small, in the reader's zone: "14:06", or "22 Nov, 14:06" when that was another day. */
export function VoteTime({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () => {
      const instant = new Date(at);
      const isToday = instant.toDateString() === new Date().toDateString();
      return isToday ? clock.format(instant) : local.format(instant);
    },
    () => `${utc.format(new Date(at))} UTC`,
  );
  return <time dateTime={at}>{words}</time>;
}
