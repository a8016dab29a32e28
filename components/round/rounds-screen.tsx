"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { RoundsList } from "@/components/round/rounds-list";
import { StartRound } from "@/components/round/start-round";
import { EmptyState } from "@/components/word/empty-state";
import { ROUND_SIZE } from "@/domain/pairwise/pairs-asked";
import { PERMISSIONS } from "@/domain/permission-table";
import { useTRPC } from "@/lib/trpc-client";

/** Why no round can be started here; empty where one can. */
function whyNot(answer: {
  canLead: boolean;
  isOpen: boolean;
  isGoingOn: boolean;
  choices: readonly unknown[];
}) {
  const { canLead, isOpen, isGoingOn, choices } = answer;
  if (!isOpen) return "A round begins only while the role is open.";
  if (!canLead) return PERMISSIONS["round.lead"].sentence;
  if (isGoingOn) return "The next round can start once this one is ended.";
  if (choices.length < ROUND_SIZE.low) return "A round needs three people whose outcomes are rated.";
  return "";
}

/** The rounds of an opening: what is going on, what came of earlier ones, and the start of the next. */
export function RoundsScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.round.list.queryOptions({ openingId }));
  const because = whyNot(data);
  const isEmpty = data.rounds.length === 0;
  return (
    <OpeningFrame openingId={openingId} current="compare" crumbs={[{ label: "Rounds" }]}>
      <div className="grid gap-10">
        {isEmpty && because ? (
          <EmptyState title="No round yet">
            In a round everybody on the panel answers “A or B?” about many candidates, a pair at a time.{" "}
            {because}
          </EmptyState>
        ) : null}
        {isEmpty ? null : <RoundsList openingId={openingId} rounds={data.rounds} />}
        {because ? (
          isEmpty ? null : (
            <p className="section-note">{because}</p>
          )
        ) : (
          <StartRound openingId={openingId} choices={data.choices} isFirst={isEmpty} />
        )}
      </div>
    </OpeningFrame>
  );
}
