import type { Role } from "@/domain/role";

/** OPEN: names and reasons beside votes. CLOSED: counts and unsigned reasons only. */
export const BALLOTS = ["OPEN", "CLOSED"] as const;
export type Ballot = (typeof BALLOTS)[number];

/** What a member answers: an application's id, or null for "cannot tell yet". */
export type Choice = string | null;

/** A vote as it was before it was changed. Instants ISO 8601 in UTC. */
export interface BallotChange {
  readonly applicationId: Choice;
  readonly reason: string;
  readonly castAt: string;
  readonly changedAt: string;
}

export interface BallotReply {
  readonly memberId: string;
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

export interface BallotVote {
  readonly memberId: string;
  readonly name: string;
  readonly applicationId: Choice;
  readonly reason: string;
  readonly castAt: string;
  readonly version: number;
  /** The earliest first. */
  readonly changes: readonly BallotChange[];
  readonly replies: readonly BallotReply[];
}

export interface BallotApplication {
  readonly applicationId: string;
  readonly name: string;
  readonly isWithdrawn: boolean;
}

/** Everything there is about one question to a panel. Never sent to anybody as it is: see `ballotViewOf`. */
export interface BallotState {
  readonly comparisonId: string;
  readonly openingId: string;
  readonly openingStatus: "DRAFT" | "OPEN" | "DECIDED" | "ARCHIVED";
  readonly ballot: Ballot;
  /** One more with every vote, reply and end: the later of two states has the higher one. */
  readonly revision: number;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
  /** In the order they were asked about. */
  readonly applications: readonly BallotApplication[];
  /** Who is on the panel now, is no auditor and not deactivated, by name. */
  readonly asked: readonly { readonly memberId: string; readonly name: string }[];
  /** The earliest first; also of people who have left the panel since. */
  readonly votes: readonly BallotVote[];
}

/** Whose eyes a ballot is looked at with. That they may see these applications at all was asked before. */
export interface BallotViewer {
  readonly memberId: string;
  readonly role: Role;
}
