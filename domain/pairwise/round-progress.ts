import type { AnsweredPair } from "./pair-answer";
import { type PairCount, pairCounts } from "./pair-counts";
import type { RoundState, RoundVoter } from "./round-state";

/** Fewer voters than this on a closed ballot would tell each of them what the others answered. */
export const FEWEST_DONE = 3;

type Progress = Pick<RoundState, "asked" | "voters" | "endedAt">;

/** How many are done, of how many that were asked; who is done and has left the panel since is among both. */
export function doneOf({ asked, voters }: Pick<RoundState, "asked" | "voters">): {
  done: number;
  asked: number;
} {
  const done = voters.filter(({ doneAt }) => doneAt !== null).map(({ memberId }) => memberId);
  const all = new Set([...asked.map(({ memberId }) => memberId), ...done]);
  return { done: done.length, asked: all.size };
}

/** Whether nothing more is waited for: it was ended, or everybody asked is done. */
export function isOver(state: Progress): boolean {
  if (state.endedAt !== null) return true;
  const { done, asked } = doneOf(state);
  return done > 0 && done === asked;
}

/**
 * Whose answers count: of whoever is done, and once the round was ended of everybody who answered anything. Until then what
 * somebody has answered so far shows in no figure.
 */
export function countedVoters({ voters, endedAt }: Progress): RoundVoter[] {
  return voters.filter(({ doneAt, pairs }) => doneAt !== null || (endedAt !== null && pairs.length > 0));
}

/** Whether so few answers count on a closed ballot that figures would say who answered what, however the round came to an end. */
export function isTooFew(state: Progress & Pick<RoundState, "ballot">): boolean {
  if (state.ballot !== "CLOSED") return false;
  return countedVoters(state).filter((voter) => answersOf(voter).length > 0).length < FEWEST_DONE;
}

/** The answers of one voter, without what was taken back. */
export function answersOf({ pairs }: RoundVoter): (AnsweredPair & { readonly answeredAt: string | null })[] {
  return pairs.flatMap(({ leftId, rightId, isRandom, answer, answeredAt }) =>
    answer === null ? [] : [{ leftId, rightId, isRandom, answer, answeredAt }],
  );
}

/** What counts by now, a pair at a time, about who is still in the running. */
export function countsOfRound(state: Progress & Pick<RoundState, "evidence">): PairCount[] {
  const ids = state.evidence.map(({ applicationId }) => applicationId);
  return pairCounts(ids, countedVoters(state).flatMap(answersOf));
}

/** Why nobody can answer any more, in a sentence; null while they can. */
export function roundClosedBecause(
  state: Pick<RoundState, "endedAt" | "openingStatus" | "evidence">,
): string | null {
  const { endedAt, openingStatus, evidence } = state;
  if (endedAt) return "This round was ended; the answers stay as they are.";
  if (openingStatus === "ARCHIVED") return "This opening is archived, so its round takes no more answers.";
  if (openingStatus === "DECIDED") return "This role is decided, so its round takes no more answers.";
  if (openingStatus === "DRAFT") return "This role is still a draft, so there is nothing to answer.";
  if (evidence.length < 2) return "Fewer than two of these people are still in the running.";
  return null;
}
