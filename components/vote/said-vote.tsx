"use client";

import type { ReactNode } from "react";
import { AnswerForm } from "@/components/vote/answer-form";
import type { AskedVote } from "@/components/vote/vote-data";
import { letterOfChoice } from "@/components/vote/vote-data";
import { VoteTime } from "@/components/vote/vote-time";
import type { SignedVote } from "@/domain/vote/ballot-answer";
import { firstWord } from "@/domain/vote/vote-words";

/** When somebody changed their vote, and what it had been; only the last time is said. */
function Changed({ vote, compared }: { vote: SignedVote; compared: AskedVote["compared"] }) {
  const last = vote.changes.at(-1);
  if (!last) return null;
  if (last.applicationId === vote.applicationId) {
    return (
      <>
        reworded <VoteTime at={last.changedAt} />
      </>
    );
  }
  return (
    <>
      changed <VoteTime at={last.changedAt} />, was{" "}
      {letterOfChoice(compared, last.applicationId) ?? "cannot tell"}
    </>
  );
}

interface SaidVoteProps {
  compared: AskedVote["compared"];
  vote: SignedVote;
  /** Who, and for whom: the line above the reason. */
  title: ReactNode;
  isBusy: boolean;
  /** Left out where nobody may answer any more. */
  onReply?: (memberId: string, text: string) => Promise<boolean>;
}

/** One vote of an open ballot: who, for whom, why, what was answered, and when it was changed. */
export function SaidVote({ vote, title, compared, isBusy, onReply }: SaidVoteProps) {
  const canAnswer = onReply && !vote.isMe && vote.reason !== "";
  return (
    <>
      <p>
        {title}
        {vote.changes.length > 0 ? (
          <span className="ml-1.5 text-xs text-muted-foreground">
            <Changed vote={vote} compared={compared} />
          </span>
        ) : null}
      </p>
      {vote.reason ? (
        <q dir="auto" className="mt-[3px] block break-words whitespace-pre-line">
          {vote.reason}
        </q>
      ) : null}
      {vote.replies.map(({ name, isMe, text, at }) => (
        <p key={`${at} ${text}`} dir="auto" className="mt-1.5 border-l-2 border-border pl-2.5 break-words">
          <b className="font-medium">{isMe ? "You" : name}</b>{" "}
          <span className="text-xs text-muted-foreground">
            <VoteTime at={at} />
          </span>
          <span className="block whitespace-pre-line">{text}</span>
        </p>
      ))}
      {canAnswer ? (
        <AnswerForm
          name={firstWord(vote.name)}
          isBusy={isBusy}
          onSend={(text) => onReply(vote.memberId, text)}
        />
      ) : null}
    </>
  );
}
