"use client";

import { useSyncExternalStore } from "react";

const FORMATS = {
  time: new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }),
  day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" }),
};
const never = () => () => {};

/** An instant in the reader's own zone, which only the browser knows: absent in the first paint. `useLocalTime(at, "time")` is "14:21". */
export function useLocalTime(instant: string | null, as: keyof typeof FORMATS): string | undefined {
  return useSyncExternalStore(
    never,
    () => (instant ? FORMATS[as].format(new Date(instant)) : undefined),
    () => undefined,
  );
}
