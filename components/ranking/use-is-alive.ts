"use client";

import { useSyncExternalStore } from "react";

const nothingToListenTo = () => () => {};

/** False on the server and while the browser takes over its page, true from then on. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    nothingToListenTo,
    () => true,
    () => false,
  );
}
