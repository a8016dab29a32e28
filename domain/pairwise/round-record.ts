import type { Ballot } from "@/domain/vote/ballot-state";
import { fitRound } from "./fitted-round";
import type { AnsweredPair } from "./pair-answer";
import type { PairCount } from "./pair-counts";
import { answersOf, countedVoters, countsOfRound, doneOf, isOver, isTooFew } from "./round-progress";
import { roundResult } from "./round-result";
import type { RoundState } from "./round-state";

/** The strength of one person in a round as a packet keeps it; see `RoundStrength`. */
export interface StrengthRecord {
  readonly applicationId: string;
  readonly strength: number;
  readonly error: number;
}

/** What one person answered in a round on an open ballot. Instants ISO 8601 in UTC. */
export interface VoterRecord {
  readonly voter: string;
  readonly doneAt: string | null;
  readonly answers: readonly (AnsweredPair & { readonly answeredAt: string | null })[];
}

/** One round as a packet keeps it: what was answered, and the strengths that follow from it. */
export interface RoundRecord {
  readonly id: string;
  /** Who was still in the running, in the order of ids. */
  readonly applicationIds: readonly string[];
  readonly ballot: Ballot;
  readonly pairsAsked: number;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** How many are done, of how many. */
  readonly done: number;
  readonly asked: number;
  /**
   * Null while it runs: nobody learns a result from a packet before they are done themselves. Null too where so few answered
   * on a closed ballot that counts would say who answered what.
   */
  readonly pairs: readonly PairCount[] | null;
  /** From `pairs` alone; the strongest first. */
  readonly strengths: readonly StrengthRecord[] | null;
  readonly reliability: number | null;
  /** Open ballots that are over, by name. */
  readonly voters: readonly VoterRecord[] | null;
}

type Figures = Pick<RoundRecord, "strengths" | "reliability">;

/** The strengths that follow from what was answered, as a packet keeps them: recomputing a packet calls this too. */
export function roundFigures(applicationIds: readonly string[], pairs: readonly PairCount[]): Figures {
  const { strengths, reliability } = roundResult(fitRound(applicationIds, pairs));
  const figures = strengths.map(({ applicationId, strength, error }) => ({ applicationId, strength, error }));
  return { strengths: figures, reliability };
}

function byVoter(one: VoterRecord, other: VoterRecord): number {
  const key = ({ voter, doneAt }: VoterRecord) => `${voter}\u0000${doneAt ?? ""}`;
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
}

/** A round for the record: answers by name where the ballot was open, counts alone where it was closed. */
export function roundRecordOf(state: RoundState): RoundRecord {
  const { roundId, ballot, pairsAsked, startedBy, startedAt, endedAt } = state;
  const applicationIds = state.evidence.map(({ applicationId }) => applicationId);
  const pairs = isOver(state) && !isTooFew(state) ? countsOfRound(state) : null;
  const voters = countedVoters(state).map((voter): VoterRecord => {
    return { voter: voter.name, doneAt: voter.doneAt, answers: answersOf(voter) };
  });
  return {
    id: roundId,
    applicationIds,
    ballot,
    pairsAsked,
    startedBy,
    startedAt,
    endedAt,
    ...doneOf(state),
    pairs,
    ...(pairs ? roundFigures(applicationIds, pairs) : { strengths: null, reliability: null }),
    voters: pairs && ballot === "OPEN" ? voters.sort(byVoter) : null,
  };
}
