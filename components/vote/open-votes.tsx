"use client";

import type { ReactNode } from "react";
import { SaidVote } from "@/components/vote/said-vote";
import type { VoteDeeds } from "@/components/vote/use-vote-deeds";
import { type AskedVote, letterOfChoice } from "@/components/vote/vote-data";
import type { BallotResult, SignedVote } from "@/domain/vote/ballot-answer";
import { partDissent } from "@/domain/vote/dissent";
import { dissentWords, waitingWords } from "@/domain/vote/vote-words";

interface OpenVotesProps extends AskedVote {
  result: BallotResult;
  votes: readonly SignedVote[];
  deeds: VoteDeeds;
  isBehind: (applicationId: string) => boolean;
}

/** Votes with their names: first who sees it differently, then the others, then who has not voted. */
export function OpenVotes({ view, compared, result, votes, deeds, isBehind }: OpenVotesProps) {
  const { dissent, consensus } = partDissent(votes, result.counts, isBehind);
  const waiting = waitingWords(result.waiting ?? []);
  const reply =
    view.canVote && view.own
      ? (memberId: string, text: string) => deeds.reply(view.comparisonId, memberId, text)
      : undefined;
  const forWords = ({ applicationId }: SignedVote) => {
    const letter = letterOfChoice(compared, applicationId);
    return letter ? `for ${letter}` : "cannot tell yet";
  };
  const said = (vote: SignedVote, title: ReactNode) => (
    <li key={vote.memberId}>
      <SaidVote compared={compared} vote={vote} title={title} isBusy={deeds.isBusy} onReply={reply} />
    </li>
  );
  return (
    <div className="mt-3.5 border-t border-border pt-3 text-sm">
      {dissent.length > 0 ? (
        <ul aria-label="Seen differently" className="grid gap-3">
          {dissent.map((vote) =>
            said(
              vote,
              <>
                <b className="font-semibold">{dissentWords(vote.name, vote.isMe, vote)}</b>{" "}
                <span className="text-muted-foreground">{forWords(vote)}</span>
              </>,
            ),
          )}
        </ul>
      ) : null}
      {consensus.length > 0 ? (
        <ul aria-label="Other votes" className="grid gap-2 not-first:mt-3">
          {consensus.map((vote) =>
            said(
              vote,
              <>
                <span className="font-medium">{vote.isMe ? "You" : vote.name}</span>{" "}
                <span className="text-muted-foreground">{forWords(vote)}</span>
              </>,
            ),
          )}
        </ul>
      ) : null}
      {waiting ? <p className="mt-2 text-xs text-muted-foreground">{waiting}</p> : null}
    </div>
  );
}
