"use client";

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ComparedSet } from "@/components/comparison/use-compared";
import { LiveWord } from "@/components/live/live-word";
import type { PresentMember } from "@/components/live/presence-avatars";
import { useLiveVote } from "@/components/live/use-live-vote";
import { Panel } from "@/components/ui/panel";
import { AskPanel } from "@/components/vote/ask-panel";
import { CastVote } from "@/components/vote/cast-vote";
import { ClosedReasons } from "@/components/vote/closed-reasons";
import { EndVote } from "@/components/vote/end-vote";
import { OpenVotes } from "@/components/vote/open-votes";
import { useVoteDeeds } from "@/components/vote/use-vote-deeds";
import type { AskedVote } from "@/components/vote/vote-data";
import { VoteResult } from "@/components/vote/vote-result";
import { VoteTime } from "@/components/vote/vote-time";
import { aheadOfChoice } from "@/domain/vote/against-arithmetic";
import type { Choice } from "@/domain/vote/ballot-state";
import { ballotWords, hiddenWords, inWords } from "@/domain/vote/vote-words";
import { useTRPC } from "@/lib/trpc-client";

/** Who of those compared the evidence puts ahead of a choice. */
function leaderOver({ people, probability }: ComparedSet, choice: Choice) {
  const standings = people.map(({ candidate: { applicationId, hasPlace } }) => ({ applicationId, hasPlace }));
  return aheadOfChoice(standings, probability, choice);
}

/** Who asked, why nobody can vote any more, and what shows when. */
function VoteFinding({ view }: Pick<AskedVote, "view">) {
  const { hidden, ballot, closedBecause, askedBy, askedAt } = view;
  const shown = closedBecause && ballot === "OPEN" ? "" : ballotWords(ballot);
  return (
    <p className="section-note">
      {[closedBecause, hidden ? hiddenWords(hidden, ballot) : shown].filter(Boolean).join(" ")}{" "}
      <span className="text-xs">
        Asked by {askedBy}, <VoteTime at={askedAt} />
      </span>
    </p>
  );
}

/** The panel's vote on who is compared: asked, cast, and what came of it as far as this person may see it. */
export function VotePanel({
  openingId,
  compared,
  onPresent,
}: {
  openingId: string;
  compared: ComparedSet;
  /** Told who else is looking at it, each time that changes. */
  onPresent: (people: readonly PresentMember[]) => void;
}) {
  const trpc = useTRPC();
  const asked = { openingId, applicationIds: [...compared.ids].sort() };
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const { data: held } = useQuery(trpc.vote.get.queryOptions(asked));
  const { ballot, present, live } = useLiveVote(asked, held);
  useEffect(() => onPresent(present), [onPresent, present]);
  const deeds = useVoteDeeds(asked);
  const letters = compared.people.map(({ letter }) => letter);
  if (ballot === undefined) return null;
  if (!ballot) {
    return (
      <AskPanel
        letters={letters}
        applicationIds={compared.ids}
        canAsk={opening.can.askPanel && opening.status === "OPEN"}
        deeds={deeds}
      />
    );
  }
  const { result } = ballot;
  const of: AskedVote = { view: ballot, compared };
  const isBehind = (applicationId: string) => leaderOver(compared, applicationId) !== null;
  return (
    <Panel title="Team vote" note={inWords(ballot)}>
      <VoteFinding view={ballot} />
      {/* A box that is as high as what it says: nothing, as a rule. */}
      <div className="flex">
        <LiveWord live={live} />
      </div>
      {ballot.canVote ? (
        <CastVote {...of} deeds={deeds} leaderOver={(choice) => leaderOver(compared, choice)} />
      ) : null}
      <VoteResult {...of} />
      {result?.votes ? (
        <OpenVotes {...of} result={result} votes={result.votes} deeds={deeds} isBehind={isBehind} />
      ) : null}
      {result?.reasons ? (
        <ClosedReasons compared={compared} result={result} reasons={result.reasons} isBehind={isBehind} />
      ) : null}
      {ballot.canEnd ? (
        <EndVote isBusy={deeds.isBusy} onEnd={() => void deeds.end(ballot.comparisonId)} />
      ) : null}
    </Panel>
  );
}
