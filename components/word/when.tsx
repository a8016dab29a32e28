"use client";

import { useSyncExternalStore } from "react";

const shown = { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
const local = new Intl.DateTimeFormat("en-GB", shown);
const utc = new Intl.DateTimeFormat("en-GB", { ...shown, timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const never = () => () => {};

function inWords(format: Intl.DateTimeFormat, at: string): string {
  return format.format(new Date(at)).replace(" at ", ", ");
}

function sayLocally(at: string, saysToday: boolean): string {
  const instant = new Date(at);
  const isToday = instant.toDateString() === new Date().toDateString();
  return saysToday && isToday ? `today, ${clock.format(instant)}` : inWords(local, at);
}

/**
 * A point in time in the reader's own zone: "19 November 2026, 16:41", with `saysToday` "today, 16:41". The server writes
 * UTC and says so, as it cannot know the zone.
 */
export function When({ at, saysToday = false }: { at: string; saysToday?: boolean }) {
  const words = useSyncExternalStore(
    never,
    () => sayLocally(at, saysToday),
    () => `${inWords(utc, at)} UTC`,
  );
  return <time dateTime={at}>{words}</time>;
}
