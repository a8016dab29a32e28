import { permits } from "@/domain/permissions";
import type { Hidden } from "@/domain/vote/ballot-answer";
import type { Ballot } from "@/domain/vote/ballot-state";
import { type OwnRound, ownRoundOf } from "./own-round";
import { type RoundOutcome, roundOutcomeOf } from "./round-outcome";
import { doneOf, isOver, isTooFew, roundClosedBecause } from "./round-progress";
import type { RoundState, RoundViewer } from "./round-state";

/** One round as one member sees it. */
export interface RoundView {
  readonly roundId: string;
  readonly openingId: string;
  readonly ballot: Ballot;
  /**
   * One more with everything that changes for this member: what they wrote themselves, who is done, the end. What others
   * are answering meanwhile does not show in it.
   */
  readonly revision: number;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Why nobody can answer any more; null while they can. */
  readonly closedBecause: string | null;
  readonly done: number;
  readonly asked: number;
  /** Null for whoever is not asked. */
  readonly own: OwnRound | null;
  readonly canEnd: boolean;
  /** Null while it does not show to this member; `hidden` says why. */
  readonly outcome: RoundOutcome | null;
  readonly hidden: Hidden | null;
}

/** Why the result does not show to somebody; null where it does. */
function hiddenFrom(state: RoundState, { memberId }: RoundViewer): Hidden | null {
  if (isOver(state)) return isTooFew(state) ? "TOO_FEW" : null;
  const isDone = state.voters.some((voter) => voter.memberId === memberId && voter.doneAt !== null);
  if (!isDone) {
    return state.asked.some((one) => one.memberId === memberId) ? "UNTIL_OWN_VOTE" : "UNTIL_ALL";
  }
  return isTooFew(state) ? "TOO_FEW" : null;
}

function revisionOf(state: RoundState, memberId: string): number {
  const own = state.voters.find((voter) => voter.memberId === memberId)?.pairs ?? [];
  const written = own.reduce((sum, { version }) => sum + version, 0);
  return written + doneOf(state).done + Number(state.endedAt !== null);
}

/**
 * What one member sees of a round; the only place that decides it. Before they are done nothing of anybody else's but how many
 * are; who is not asked sees the result once everybody is done or it was ended. On a closed ballot nothing says who answered what.
 */
export function roundViewOf(state: RoundState, viewer: RoundViewer): RoundView {
  const { roundId, openingId, ballot, startedBy, startedAt, endedAt } = state;
  const closedBecause = roundClosedBecause(state);
  const facts = {
    isOnPanel: state.asked.some(({ memberId }) => memberId === viewer.memberId),
    isUnsealed: true,
  };
  const isAsked = permits(viewer.role, "round.answer", facts);
  const own = isAsked ? ownRoundOf(state, viewer.memberId) : null;
  const hidden = hiddenFrom(state, viewer);
  return {
    roundId,
    openingId,
    ballot,
    revision: revisionOf(state, viewer.memberId),
    startedBy,
    startedAt,
    endedAt,
    closedBecause,
    ...doneOf(state),
    own: own && closedBecause ? { ...own, left: 0, pair: null, last: null, canFinish: false } : own,
    canEnd: endedAt === null && permits(viewer.role, "round.lead", facts),
    outcome: hidden ? null : roundOutcomeOf(state, viewer.memberId),
    hidden,
  };
}
