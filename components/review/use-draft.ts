"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { type Desk, storedAnswersOf } from "@/components/review/desk-data";
import { useSavers } from "@/components/review/desk-saving";
import { useTRPC } from "@/lib/trpc-client";

/** The review being written of one application, saved as it goes. */
export function useDraft(desk: Desk) {
  const saver = useSavers().of(desk);
  const draft = useSyncExternalStore(saver.subscribe, saver.current, saver.current);
  useEffect(() => void saver.restore(), [saver]);
  useEffect(() => saver.learn(storedAnswersOf(desk)), [saver, desk]);
  return { saver, draft };
}

/** Sends what is left when a desk is left; what was read before is then read anew. */
export function useLeaving(): void {
  const savers = useSavers();
  const queries = useQueryClient();
  const trpc = useTRPC();
  useEffect(() => {
    return () => {
      void savers.flush().then(() => queries.invalidateQueries(trpc.review.pathFilter()));
    };
  }, [savers, queries, trpc]);
}
