import fc from "fast-check";
import type { BallotState, BallotVote, Choice } from "@/domain/vote/ballot-state";

export const ALINA = "a1";
export const BEN = "b2";
export const MEMBERS = ["dana", "jonas", "mei", "priya", "tomas"] as const;

/** A vote by somebody of the panel of these tests. */
export function vote(memberId: string, applicationId: Choice, more: Partial<BallotVote> = {}): BallotVote {
  const name = `${memberId.charAt(0).toUpperCase()}${memberId.slice(1)}`;
  const plain = { reason: "", castAt: "2026-11-22T14:00:00.000Z", version: 1, changes: [], replies: [] };
  return { memberId, name, applicationId, ...plain, ...more };
}

/** A vote on Alina and Ben that five are asked for and nobody has cast. */
export function ballot(more: Partial<BallotState> = {}): BallotState {
  return {
    comparisonId: "c",
    openingId: "o",
    openingStatus: "OPEN",
    ballot: "OPEN",
    revision: 0,
    askedBy: "Dana",
    askedAt: "2026-11-22T13:00:00.000Z",
    endedAt: null,
    applications: [
      { applicationId: ALINA, name: "Alina Marsh", isWithdrawn: false },
      { applicationId: BEN, name: "Ben Okoro", isWithdrawn: false },
    ],
    asked: MEMBERS.map((memberId) => vote(memberId, null)).map(({ memberId, name }) => ({ memberId, name })),
    votes: [],
    ...more,
  };
}

const choice = fc.constantFrom<Choice>(ALINA, BEN, null);
const instant = fc.integer({ min: 0, max: 1e6 }).map((ms) => new Date(1.7e12 + ms).toISOString());
const change = fc.record({ applicationId: choice, reason: fc.string(), castAt: instant, changedAt: instant });
const reply = fc.record({
  memberId: fc.constantFrom(...MEMBERS),
  name: fc.string(),
  text: fc.string(),
  at: instant,
});

/** What somebody may have said in a vote. */
export const said = fc.record({
  applicationId: choice,
  reason: fc.string(),
  castAt: instant,
  version: fc.integer({ min: 1, max: 9 }),
  changes: fc.array(change, { maxLength: 2 }),
  replies: fc.array(reply, { maxLength: 2 }),
});

/** Some of the panel, each once. */
export const voters = fc.subarray([...MEMBERS]);
