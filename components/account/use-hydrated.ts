"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether the page's script has taken over. Before that a click is lost, or sends the form as the browser would, without
 * what it should carry; a button that is disabled until then loses nothing.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
