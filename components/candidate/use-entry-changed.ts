"use client";

import { useQueryClient } from "@tanstack/react-query";

/** Reads anew what is on the screen after an entry was stored; the rest is read again when it is next opened. */
export function useEntryChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries();
}
