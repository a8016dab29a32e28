import type { PairAnswer } from "@/domain/pairwise/pair-answer";
import type { RoundState, RoundVoter, StoredPair } from "@/domain/pairwise/round-state";

/** Somebody's answers, each as "a>b" (a at the left was chosen), "a<b" or "a?b". */
export function voterOf(name: string, answers: readonly string[], doneAt: string | null = null): RoundVoter {
  const signs: Record<string, PairAnswer> = { ">": "LEFT", "<": "RIGHT", "?": "CANNOT_TELL" };
  const pairs = answers.map((text, position): StoredPair => {
    const [leftId = "", sign = "", rightId = ""] = text.split(/([<>?])/);
    return {
      leftId,
      rightId,
      position,
      isRandom: position === 0,
      answer: signs[sign] as PairAnswer,
      answeredAt: "2026-11-20T10:00:00.000Z",
      version: 1,
    };
  });
  return { memberId: name.toLowerCase(), name, doneAt, pairs };
}

export const DONE = "2026-11-20T11:00:00.000Z";

/** A round about a, b, c and d, whom the evidence has in this order, asked of Jonas, Mei and Tomas. */
export function roundState(change: Partial<RoundState> = {}): RoundState {
  return {
    roundId: "round",
    openingId: "opening",
    openingStatus: "OPEN",
    ballot: "OPEN",
    pairsAsked: 5,
    seed: 7,
    startedBy: "Dana",
    startedAt: "2026-11-20T09:00:00.000Z",
    endedAt: null,
    at: 1,
    applicationIds: ["a", "b", "c", "d"],
    evidence: ["a", "b", "c", "d"].map((applicationId, place) => {
      return { applicationId, support: 0.7 - 0.15 * place, sd: 0.05, isRated: true };
    }),
    priorSupport: 0.2,
    asked: ["Jonas", "Mei", "Tomas"].map((name) => ({ memberId: name.toLowerCase(), name })),
    voters: [],
    ...change,
  };
}
