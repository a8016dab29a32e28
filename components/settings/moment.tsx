"use client";

import { useSyncExternalStore } from "react";
import { formatDay } from "@/lib/format";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const localDay = new Intl.DateTimeFormat("sv-SE");
const never = () => () => {};

function sayLocally(at: string): string {
  const instant = new Date(at);
  const day = localDay.format(instant);
  return day === localDay.format(new Date())
    ? `today, ${clock.format(instant)}`
    : `${formatDay(day)}, ${clock.format(instant)}`;
}

/** A point in time in the reader's own zone; the server, which does not know it, says the day. */
export function Moment({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () => sayLocally(at),
    () => formatDay(at),
  );
  return <time dateTime={at}>{words}</time>;
}
