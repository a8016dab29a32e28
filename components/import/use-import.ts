"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { isRunning } from "@/components/import/import-words";
import { useTRPC } from "@/lib/trpc-client";

/** How often an import is asked about while something is going on with it. */
const EVERY_MS = 700;

/** One import, asked about again and again only while a job is at it; where it then stands otherwise, everything is read anew. */
export function useImport(id: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const query = useQuery({
    ...trpc.import.get.queryOptions({ id }),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data.state) ? EVERY_MS : false),
  });
  const state = query.data?.state;
  const before = useRef(state);
  useEffect(() => {
    const isOther = before.current !== undefined && before.current !== state;
    before.current = state;
    if (!isOther || !state || isRunning(state)) return;
    void queries.invalidateQueries();
  }, [state, queries]);
  return query;
}
