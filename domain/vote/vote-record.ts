import type { ChoiceCount, UnsignedReason } from "@/domain/vote/ballot-answer";
import { askedCount, countsOf, isComplete, isTooFew, unsignedReasons } from "@/domain/vote/ballot-counts";
import type { Ballot, BallotChange, BallotState, BallotVote, Choice } from "@/domain/vote/ballot-state";

/** A vote on an open ballot as a packet keeps it. Instants ISO 8601 in UTC. */
export interface VoteEntry {
  readonly voter: string;
  readonly applicationId: Choice;
  readonly reason: string;
  readonly castAt: string;
  readonly changes: readonly BallotChange[];
  readonly replies: readonly { readonly name: string; readonly text: string; readonly at: string }[];
}

/** One question to the panel as a packet keeps it. */
export interface VoteRecord {
  readonly id: string;
  readonly applicationIds: readonly string[];
  readonly ballot: Ballot;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
  /** How many have voted, of how many. */
  readonly cast: number;
  readonly asked: number;
  /**
   * Null while it runs: nobody learns a result from a packet before they have voted themselves. Null too where so few voted
   * on a closed ballot that counts would say who chose what.
   */
  readonly counts: readonly ChoiceCount[] | null;
  /** Open ballots that are over, by name. */
  readonly votes: readonly VoteEntry[] | null;
  /** Closed ballots that are over, by text. */
  readonly reasons: readonly UnsignedReason[] | null;
}

function entryOf({ name, applicationId, reason, castAt, changes, replies }: BallotVote): VoteEntry {
  const said = replies.map((reply) => ({ name: reply.name, text: reply.text, at: reply.at }));
  return { voter: name, applicationId, reason, castAt, changes, replies: said };
}

function byVoter(one: VoteEntry, other: VoteEntry): number {
  const key = ({ voter, castAt }: VoteEntry) => `${voter}\u0000${castAt}`;
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
}

/** A question to the panel for the record: names and reasons where the ballot was open, counts and unsigned reasons where it was closed. */
export function voteRecordOf(state: BallotState): VoteRecord {
  const { comparisonId, applications, ballot, askedBy, askedAt, endedAt, votes } = state;
  const isShown = (endedAt !== null || isComplete(state)) && !isTooFew(state);
  return {
    id: comparisonId,
    applicationIds: applications.map(({ applicationId }) => applicationId),
    ballot,
    askedBy,
    askedAt,
    endedAt,
    cast: votes.length,
    asked: askedCount(state),
    counts: isShown ? countsOf(state) : null,
    votes: isShown && ballot === "OPEN" ? votes.map(entryOf).sort(byVoter) : null,
    reasons: isShown && ballot === "CLOSED" ? unsignedReasons(votes) : null,
  };
}
