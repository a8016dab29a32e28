"use client";

import { hashKey, type QueryKey, useQueryClient } from "@tanstack/react-query";

/**
 * Reads anew what is on the screen after an entry was stored; the rest is read again when it is next opened. `gone` is
 * the query of what was just removed, which must not be asked for again.
 */
export function useEntryChanged(): (gone?: QueryKey) => Promise<void> {
  const queryClient = useQueryClient();
  return (gone) => {
    const without = gone && hashKey(gone);
    return queryClient.invalidateQueries({ predicate: ({ queryHash }) => queryHash !== without });
  };
}
