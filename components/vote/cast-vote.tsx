"use client";

import { useState } from "react";
import { useKeys } from "@/components/shell/use-keys";
import type { VoteDeeds } from "@/components/vote/use-vote-deeds";
import { VoteButtons } from "@/components/vote/vote-buttons";
import { type AskedVote, letterOfChoice } from "@/components/vote/vote-data";
import { VoteReason } from "@/components/vote/vote-reason";
import type { Leader } from "@/domain/vote/against-arithmetic";
import type { Choice } from "@/domain/vote/ballot-state";
import { againstWords, castWords } from "@/domain/vote/vote-words";

interface CastVoteProps extends AskedVote {
  deeds: VoteDeeds;
  /** Who the evidence puts ahead of a choice. */
  leaderOver: (choice: Choice) => Leader | null;
}

/** Votes, changes the vote and says why: by button, or by the letter on the keyboard. */
export function CastVote({ view, compared, deeds, leaderOver }: CastVoteProps) {
  const { own } = view;
  const stored = own?.reason ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const reason = typed ?? stored;
  const cast = async (choice: Choice, words: string) => {
    const isStored = await deeds.cast(view, { applicationId: choice, reason: reason.trim(), words });
    if (isStored) setTyped(null);
  };
  const vote = (choice: Choice) => {
    if (own && own.applicationId === choice) return;
    void cast(choice, castWords(letterOfChoice(compared, choice), own !== null));
  };
  const letters = compared.people.map(({ letter, candidate }) => {
    return [letter.toLowerCase(), () => vote(candidate.applicationId)] as const;
  });
  useKeys({ ...Object.fromEntries(letters), "0": () => vote(null) });
  const leader = own ? leaderOver(own.applicationId) : null;
  const leading = compared.people.find(({ candidate }) => candidate.applicationId === leader?.applicationId);
  const canSave = own !== null && reason.trim() !== stored;
  return (
    <div className="print:hidden">
      <VoteButtons view={view} compared={compared} isBusy={deeds.isBusy} onVote={vote} />
      <VoteReason
        reason={reason}
        onChange={setTyped}
        invitation={
          leader && leading && stored === "" ? againstWords(leading.shortName, leader.probability) : null
        }
        onSave={canSave ? () => void cast(own.applicationId, "Reason saved") : undefined}
        isBusy={deeds.isBusy}
      />
    </div>
  );
}
