import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitRound } from "@/domain/pairwise/fitted-round";
import { gutQuestions } from "@/domain/pairwise/gut-questions";
import { pairCounts } from "@/domain/pairwise/pair-counts";
import { probabilityAbove } from "@/domain/pairwise/probability-above";
import { probabilityAhead } from "@/domain/scoring/ahead";
import { between } from "@/tests/unit/scoring/arbitraries";
import { idsOf } from "./choices";

const PRIOR = 0.2;

/** So many choices of one over another. */
const chosen = (leftId: string, rightId: string, times: number) =>
  Array.from({ length: times }, () => ({ leftId, rightId, answer: "LEFT" as const }));
const score = (applicationId: string, support: number, sd = 0.05) => {
  return { applicationId, support, sd, isRated: true };
};
const questions = (answers: ReturnType<typeof chosen>, evidence: readonly ReturnType<typeof score>[]) => {
  const ids = evidence.map(({ applicationId }) => applicationId);
  return gutQuestions(fitRound(ids, pairCounts(ids, answers)), evidence, PRIOR);
};

describe("gutQuestions", () => {
  it("asks where the team would choose somebody the evidence has behind", () => {
    const [question, ...others] = questions(chosen("chiara", "amara", 1), [
      score("amara", 0.6),
      score("chiara", 0.5),
    ]);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ chosenId: "chiara", aheadId: "amara" });
    expect(question?.team).toBeCloseTo(0.717, 3);
    expect(question?.evidence).toBeGreaterThan(0.8);
  });

  it("asks where the team is sure and the evidence has nobody ahead", () => {
    const level = [score("amara", 0.5), score("chiara", 0.5)];
    expect(questions(chosen("chiara", "amara", 1), level)).toEqual([]);
    const [question] = questions(chosen("chiara", "amara", 5), level);
    expect(question).toMatchObject({ chosenId: "chiara", aheadId: "amara" });
    expect(question?.evidence).toBeCloseTo(0.5, 6);
    expect(question?.team).toBeGreaterThan(0.8);
  });

  it("asks nothing where both see it alike, or neither is sure", () => {
    expect(questions(chosen("amara", "chiara", 5), [score("amara", 0.9), score("chiara", 0.2)])).toEqual([]);
    expect(questions(chosen("chiara", "amara", 1), [score("amara", 0.52), score("chiara", 0.5)])).toEqual([]);
  });

  it("asks nothing about whom nobody was asked about, or who has no place", () => {
    const far = [score("amara", 0.9), score("chiara", 0.2), score("dita", 0.5)];
    expect(questions([], far)).toEqual([]);
    expect(questions(chosen("dita", "chiara", 4), far.slice(0, 2))).toEqual([]);
    const unrated = far.map((one) => ({ ...one, isRated: one.applicationId !== "amara" }));
    const ids = unrated.map(({ applicationId }) => applicationId);
    const answers = chosen("chiara", "amara", 5);
    expect(gutQuestions(fitRound(ids, pairCounts(ids, answers)), unrated, PRIOR)).toEqual([]);
  });

  it("holds what it says of every pair, in both directions, and misses none", () => {
    const ids = idsOf(4);
    const choice = fc.tuple(fc.nat(3), fc.nat(3)).filter(([one, other]) => one !== other);
    const scores = fc.array(between(0.05, 0.95), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), scores, (rows, supports) => {
        const answers = rows.flatMap(([one, other]) => chosen(ids[one] ?? "", ids[other] ?? "", 1));
        const evidence = ids.map((id, place) => score(id, supports[place] as number, 0.08));
        const round = fitRound(ids, pairCounts(ids, answers));
        const found = gutQuestions(round, evidence, PRIOR);
        const keys = found.map(({ chosenId, aheadId }) => `${chosenId} ${aheadId}`);
        for (const [one, first] of ids.entries()) {
          for (const [other, second] of ids.entries()) {
            if (one === other) continue;
            const team = probabilityAbove(round.fitted, one, other);
            const behind = probabilityAhead(evidence[other] as never, evidence[one] as never, PRIOR);
            const isAsked = team > 0.5 && behind >= 0.5 - 1e-6 && Math.max(team, behind) >= 0.8;
            const isKnown = round.compared.has(first) && round.compared.has(second);
            expect(keys.includes(`${first} ${second}`)).toBe(isAsked && isKnown);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
