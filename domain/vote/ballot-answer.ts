import type { Ballot, BallotChange, BallotVote, Choice } from "@/domain/vote/ballot-state";

/** Why the result does not show to somebody yet. */
export type Hidden = "UNTIL_OWN_VOTE" | "UNTIL_ALL" | "TOO_FEW";

export interface ChoiceCount {
  readonly applicationId: Choice;
  readonly count: number;
}

export interface SignedReply {
  readonly name: string;
  readonly isMe: boolean;
  readonly text: string;
  readonly at: string;
}

/** A vote on an open ballot. */
export interface SignedVote {
  readonly memberId: string;
  readonly name: string;
  readonly isMe: boolean;
  readonly applicationId: Choice;
  readonly reason: string;
  readonly castAt: string;
  readonly changes: readonly BallotChange[];
  readonly replies: readonly SignedReply[];
}

/** A reason on a closed ballot: for whom, but not whose. */
export interface UnsignedReason {
  readonly applicationId: Choice;
  readonly reason: string;
}

export interface BallotResult {
  /** By application in the order asked about, then "cannot tell yet". */
  readonly counts: readonly ChoiceCount[];
  /** Open ballots only, the earliest first. */
  readonly votes: readonly SignedVote[] | null;
  /** Closed ballots only, in the order of their texts, which says nothing of who wrote them or when. */
  readonly reasons: readonly UnsignedReason[] | null;
  /** Names of those who have not voted; open ballots only. */
  readonly waiting: readonly string[] | null;
}

export type OwnVote = Pick<BallotVote, "applicationId" | "reason" | "castAt" | "version" | "changes">;

/** One question to a panel as one member sees it. */
export interface BallotView {
  readonly comparisonId: string;
  readonly openingId: string;
  readonly ballot: Ballot;
  readonly revision: number;
  readonly applications: readonly { readonly applicationId: string; readonly name: string }[];
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
  /** Why nobody can vote any more; null while they can. */
  readonly closedBecause: string | null;
  /** How many have voted, of how many. */
  readonly cast: number;
  readonly asked: number;
  readonly own: OwnVote | null;
  readonly canVote: boolean;
  readonly canEnd: boolean;
  /** Null while it does not show to this member; `hidden` says why. */
  readonly result: BallotResult | null;
  readonly hidden: Hidden | null;
}
