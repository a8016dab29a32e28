"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useEffect } from "react";
import { LiveWord } from "@/components/live/live-word";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { EndRound } from "@/components/round/end-round";
import { PairVote } from "@/components/round/pair-vote";
import type { PersonCard, Round } from "@/components/round/round-data";
import { useLiveRound } from "@/components/round/use-live-round";
import { useRoundDeeds } from "@/components/round/use-round-deeds";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";
import { doneWords, roundHiddenWords } from "@/domain/pairwise/round-words";
import { useTRPC } from "@/lib/trpc-client";

const RoundOutcome = dynamic(() => import("@/components/round/round-outcome").then((it) => it.RoundOutcome));

/** What stands where neither a pair is asked nor a result shows. */
function Waiting({ round }: { round: Round }) {
  const words = [round.closedBecause, round.hidden ? roundHiddenWords(round.hidden) : ""].filter(Boolean);
  return <LockedNotice>{words.join(" ")}</LockedNotice>;
}

interface ContentProps {
  round: Round;
  people: readonly PersonCard[];
  deeds: ReturnType<typeof useRoundDeeds>;
}

function Content({ round, people, deeds }: ContentProps) {
  const { own, outcome } = round;
  const isVoting = own !== null && !own.isDone && round.closedBecause === null;
  if (isVoting) return <PairVote round={round} own={own} people={people} deeds={deeds} />;
  if (outcome) return <RoundOutcome round={round} outcome={outcome} people={people} />;
  return <Waiting round={round} />;
}

/** Whether somebody is asked or told about whose card is not here, as they came back into the running. */
function isAnybodyMissing({ own, outcome }: Round, people: readonly PersonCard[]): boolean {
  const here = new Set(people.map(({ applicationId }) => applicationId));
  const asked = own?.pair ? [own.pair.leftId, own.pair.rightId] : [];
  const told = outcome?.strengths.map(({ applicationId }) => applicationId) ?? [];
  return [...asked, ...told].some((id) => !here.has(id));
}

/** One round: the pair one is asked, or what came of it once that may show. */
export function RoundScreen({ openingId, roundId }: { openingId: string; roundId: string }) {
  const trpc = useTRPC();
  const { data: held } = useSuspenseQuery(trpc.round.get.queryOptions({ roundId }));
  const { data: people, refetch } = useSuspenseQuery(trpc.round.people.queryOptions({ roundId }));
  const { round, live } = useLiveRound(held);
  const isMissing = isAnybodyMissing(round, people);
  useEffect(() => {
    if (isMissing) void refetch();
  }, [isMissing, refetch]);
  const deeds = useRoundDeeds(round);
  return (
    <OpeningFrame
      openingId={openingId}
      current="compare"
      crumbs={[{ label: "Rounds", href: `/openings/${openingId}/rounds` }, { label: "Round" }]}
      status={<LiveWord live={live} />}
    >
      <Content round={round} people={people} deeds={deeds} />
      <footer className="mt-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-border pt-4 text-sm text-muted-foreground">
        <span role="status" className="tabular-nums">
          {doneWords(round)}
        </span>
        {round.canEnd ? <EndRound round={round} deeds={deeds} /> : null}
        <Button asChild variant="link" className="ml-auto">
          <Link href={`/openings/${openingId}/rounds`}>All rounds</Link>
        </Button>
      </footer>
    </OpeningFrame>
  );
}
