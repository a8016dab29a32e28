import type { Role } from "@/domain/role";
import type { Ballot } from "@/domain/vote/ballot-state";
import type { RoundEvidence } from "./gut-questions";
import type { PairAnswer, ShownPair } from "./pair-answer";

/** One pair put to one voter; `answer` null where it was taken back and is to be answered again. */
export interface StoredPair extends ShownPair {
  readonly position: number;
  readonly isRandom: boolean;
  readonly answer: PairAnswer | null;
  /** ISO 8601 in UTC. */
  readonly answeredAt: string | null;
  readonly version: number;
}

export interface RoundVoter {
  readonly memberId: string;
  readonly name: string;
  readonly doneAt: string | null;
  /** By position. */
  readonly pairs: readonly StoredPair[];
}

/** Everything there is about one round. Never sent to anybody as it is: see `roundViewOf`. */
export interface RoundState {
  readonly roundId: string;
  readonly openingId: string;
  readonly openingStatus: "DRAFT" | "OPEN" | "DECIDED" | "ARCHIVED";
  readonly ballot: Ballot;
  readonly pairsAsked: number;
  readonly seed: number;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** When it was read, by the database's clock, in milliseconds. */
  readonly at: number;
  /** Everybody it is about, who has withdrawn since included; in the order of ids. */
  readonly applicationIds: readonly string[];
  /** Who of them is still in the running, in the order of ids, with what the evidence says of them. */
  readonly evidence: readonly RoundEvidence[];
  /** As in the opening's policy. */
  readonly priorSupport: number;
  /** Who is on the panel now, is no auditor and not deactivated, by name. */
  readonly asked: readonly { readonly memberId: string; readonly name: string }[];
  /** Who has answered anything, by name; also people who have left the panel since. */
  readonly voters: readonly RoundVoter[];
}

/** Whose eyes a round is looked at with. That they may see these applications at all was asked before. */
export interface RoundViewer {
  readonly memberId: string;
  readonly role: Role;
}
