import { nextPair, voterSeed } from "./next-pair";
import type { AnsweredPair, PairAnswer, ShownPair } from "./pair-answer";
import { FEWEST_ANSWERS, pairsAmong } from "./pairs-asked";
import type { RoundState, StoredPair } from "./round-state";

/** The pair one voter is asked now, and how often what is stored of it was written; 0 before there is anything. */
export interface AskedPair extends ShownPair {
  readonly position: number;
  readonly isRandom: boolean;
  readonly version: number;
}

/** How one voter stands with a round. */
export interface OwnRound {
  readonly answered: number;
  /** How many pairs are still to be asked, the one on screen included. */
  readonly left: number;
  readonly isDone: boolean;
  /** Null once nothing is left to ask. */
  readonly pair: AskedPair | null;
  /** What Undo would take back. */
  readonly last: (ShownPair & { position: number; version: number; answer: PairAnswer }) | null;
  /** Whether it can be left at that. */
  readonly canFinish: boolean;
}

function isAnswered(pair: StoredPair): pair is StoredPair & AnsweredPair {
  return pair.answer !== null;
}

/** What is asked next: what was taken back, if both are still in the running, else what comes next by one's own answers. */
function askedPair(
  state: RoundState,
  memberId: string,
  ids: readonly string[],
  pairs: readonly StoredPair[],
): AskedPair | null {
  const takenBack = pairs.find(({ answer }) => answer === null);
  const isThere = ({ leftId, rightId }: ShownPair) => ids.includes(leftId) && ids.includes(rightId);
  const position = takenBack?.position ?? (pairs.at(-1)?.position ?? -1) + 1;
  const version = takenBack?.version ?? 0;
  if (takenBack && isThere(takenBack)) {
    const { leftId, rightId, isRandom } = takenBack;
    return { leftId, rightId, isRandom, position, version };
  }
  const next = nextPair(ids, pairs.filter(isAnswered).filter(isThere), voterSeed(state.seed, memberId));
  return next ? { ...next, position, version } : null;
}

/**
 * How one voter stands, from what they answered alone. Who has withdrawn is asked about no more, and nobody is asked about the
 * same two again.
 */
export function ownRoundOf(state: RoundState, memberId: string): OwnRound {
  const voter = state.voters.find((one) => one.memberId === memberId);
  const pairs = voter?.pairs ?? [];
  const ids = state.evidence.map(({ applicationId }) => applicationId);
  const answered = pairs.filter(isAnswered);
  const isDone = voter?.doneAt != null;
  const current = answered.filter(({ leftId, rightId }) => ids.includes(leftId) && ids.includes(rightId));
  const open = Math.min(state.pairsAsked - answered.length, pairsAmong(ids.length) - current.length);
  const left = isDone ? 0 : Math.max(0, open);
  const last = pairs.length === answered.length ? answered.at(-1) : undefined;
  return {
    answered: answered.length,
    left,
    isDone,
    pair: left > 0 ? askedPair(state, memberId, ids, pairs) : null,
    last: last && !isDone ? lastOf(last) : null,
    canFinish: !isDone && (answered.length >= FEWEST_ANSWERS || left === 0),
  };
}

function lastOf({ leftId, rightId, position, version, answer }: StoredPair & AnsweredPair) {
  return { leftId, rightId, position, version, answer };
}
