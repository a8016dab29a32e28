"use client";

import { useSyncExternalStore } from "react";

const UTC = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const never = () => () => {};

/** An instant in the reader's own time zone. The server writes UTC and says so, as it cannot know the zone. */
export function When({ at }: { at: string }) {
  const words = useSyncExternalStore(
    never,
    () =>
      new Intl.DateTimeFormat("en-GB", {
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
      }).format(new Date(at)),
    () => `${UTC.format(new Date(at))} UTC`,
  );
  return <time dateTime={at}>{words.replace(" at ", ", ")}</time>;
}
