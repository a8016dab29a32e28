import type { ChoiceCount, UnsignedReason } from "@/domain/vote/ballot-answer";
import type { BallotState, BallotVote, Choice } from "@/domain/vote/ballot-state";

/** Fewer votes than this on a closed ballot would tell each voter what the others chose. */
export const FEWEST_COUNTED = 3;

function byText(one: UnsignedReason, other: UnsignedReason): number {
  const key = ({ reason, applicationId }: UnsignedReason) => `${reason}\u0000${applicationId ?? ""}`;
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
}

/** How many chose what, everything that could be chosen included. */
export function countsOf({
  applications,
  votes,
}: Pick<BallotState, "applications" | "votes">): ChoiceCount[] {
  const choices: Choice[] = [...applications.map(({ applicationId }) => applicationId), null];
  return choices.map((applicationId) => {
    return { applicationId, count: votes.filter((vote) => vote.applicationId === applicationId).length };
  });
}

/** The reasons of a closed ballot, without whose they are. */
export function unsignedReasons(votes: readonly BallotVote[]): UnsignedReason[] {
  const given = votes.filter(({ reason }) => reason !== "");
  return given.map(({ applicationId, reason }) => ({ applicationId, reason })).sort(byText);
}

/** Whether everybody who was asked has voted. */
export function isComplete({ asked, votes }: Pick<BallotState, "asked" | "votes">): boolean {
  const voted = new Set(votes.map(({ memberId }) => memberId));
  return asked.every(({ memberId }) => voted.has(memberId));
}

/** Whether so few votes are on a closed ballot that counts would say who chose what, however the vote came to an end. */
export function isTooFew({ ballot, votes }: Pick<BallotState, "ballot" | "votes">): boolean {
  return ballot === "CLOSED" && votes.length < FEWEST_COUNTED;
}

/** How many were asked, who voted and has left the panel since included: there are never more in than were asked. */
export function askedCount({ asked, votes }: Pick<BallotState, "asked" | "votes">): number {
  return new Set([...asked, ...votes].map(({ memberId }) => memberId)).size;
}
