"use client";

import { skipToken, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSavers } from "@/components/review/desk-saving";
import type { OpeningWalk } from "@/components/review/use-opening-walk";
import { useTRPC } from "@/lib/trpc-client";

const MINUTE = 60_000;
/** A candidate read on one criterion is there on the next, however long the first one took. */
const KEPT_FOR = 24 * 60 * MINUTE;

function useDeskOptions() {
  const trpc = useTRPC();
  return (applicationId: string | null) =>
    trpc.review.get.queryOptions(applicationId ? { applicationId } : skipToken, {
      staleTime: MINUTE,
      gcTime: KEPT_FOR,
    });
}

/**
 * Loads the next candidates before they are reached, and those of which this device still has something unsent from
 * before, wherever they stand on the way. Gives the query of one candidate's desk.
 */
export function useDesksAhead({ path, applicationsAhead }: OpeningWalk) {
  const queries = useQueryClient();
  const savers = useSavers();
  const optionsOf = useDeskOptions();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is ahead is told by the names of the candidates alone
  useEffect(() => {
    for (const id of applicationsAhead) void queries.prefetchQuery(optionsOf(id));
  }, [applicationsAhead.join(), queries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was left from before
  useEffect(() => {
    async function bringBack() {
      const known = new Set(path.applications.map((entry) => entry.applicationId));
      for (const id of await savers.kept()) {
        const desk = known.has(id) ? await queries.fetchQuery(optionsOf(id)) : null;
        if (desk?.state === "RATING") await savers.of(desk).restore();
      }
    }
    bringBack().catch(() => {
      // No connection: it stays on the device, and comes back when its candidate is opened.
    });
  }, [savers, queries]);

  return optionsOf;
}
