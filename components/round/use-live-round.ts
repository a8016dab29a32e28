"use client";

import { useMemo } from "react";
import { liveClient } from "@/components/live/live-client";
import { openerOf, useLive } from "@/components/live/use-live";
import type { Round } from "@/components/round/round-data";
import { newerSnapshot } from "@/domain/live/newer-snapshot";

/**
 * A round as it is now: of what a query holds, or the answer to one's own deed, and what comes by itself, the newer one.
 * Until one is done nothing of others comes but how many are.
 */
export function useLiveRound(held: Round) {
  const { roundId } = held;
  const open = useMemo(
    () => openerOf<Round>((on) => liveClient.live.round.subscribe({ roundId }, on)),
    [roundId],
  );
  const { data, ...live } = useLive(open);
  return { round: data ? newerSnapshot(held, data) : held, live };
}
