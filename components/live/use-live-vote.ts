"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { liveClient, type Sent } from "@/components/live/live-client";
import { openerOf, useLive } from "@/components/live/use-live";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Live = RouterOutputs["live"];
type Ballot = NonNullable<RouterOutputs["vote"]["get"]>;

export interface Question {
  readonly openingId: string;
  readonly applicationIds: readonly string[];
}

/** How often the vote is fetched while it does not come by itself, such as behind a proxy that keeps it. */
const OTHERWISE_EVERY_MS = 10_000;
const NOBODY: readonly never[] = [];

function useFetchVote(): () => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMemo(
    () => () => void queryClient.invalidateQueries(trpc.vote.get.queryFilter()),
    [queryClient, trpc],
  );
}

/** As long as the panel was not asked about these people, waits for somebody to ask; then the vote is fetched. */
function useAsked({ openingId, applicationIds }: Question, isWaiting: boolean, fetchVote: () => void) {
  const ids = applicationIds.join(",");
  const open = useMemo(() => {
    if (!isWaiting) return null;
    const input = { openingId, applicationIds: ids.split(",") };
    return openerOf<Sent<Live["asked"]>>((on) => liveClient.live.asked.subscribe(input, on));
  }, [isWaiting, openingId, ids]);
  const live = useLive(open);
  const comparisonId = live.data?.comparisonId;
  useEffect(() => {
    if (comparisonId) fetchVote();
  }, [comparisonId, fetchVote]);
  return live;
}

/**
 * The vote on some applications as it is now, and who else is looking at it. `ballot` is what a query holds, or the answer
 * to one's own vote: of it and what comes by itself, the newer one is shown. Null says that the panel was not asked yet;
 * undefined that it is not known, and nothing is opened.
 */
export function useLiveVote(question: Question, ballot: Ballot | null | undefined) {
  const fetchVote = useFetchVote();
  const asked = useAsked(question, ballot === null, fetchVote);
  const comparisonId = ballot?.comparisonId;
  const open = useMemo(() => {
    if (!comparisonId) return null;
    return openerOf<Sent<Live["vote"]>>((on) => liveClient.live.vote.subscribe({ comparisonId }, on));
  }, [comparisonId]);
  const vote = useLive(open);
  const live = ballot ? vote : asked;
  useEffect(() => {
    if (live.isLive || live.refusal) return;
    const timer = setInterval(fetchVote, OTHERWISE_EVERY_MS);
    return () => clearInterval(timer);
  }, [live.isLive, live.refusal, fetchVote]);
  const sent = vote.data;
  const isHeldNewer = !sent || (ballot && ballot.revision > sent.ballot.revision);
  // Who is here now is known only as long as it comes by itself.
  const present = sent && vote.since === null ? sent.present : NOBODY;
  return { ballot: isHeldNewer ? ballot : sent.ballot, present, live };
}
