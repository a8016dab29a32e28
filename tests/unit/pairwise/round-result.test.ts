import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitRound } from "@/domain/pairwise/fitted-round";
import type { PairAnswer } from "@/domain/pairwise/pair-answer";
import { pairCounts, winsOf } from "@/domain/pairwise/pair-counts";
import { defaultPairsAsked, pairsAmong, pairsAskedBounds } from "@/domain/pairwise/pairs-asked";
import { roundResult } from "@/domain/pairwise/round-result";
import { idsOf } from "./choices";

const answer = (leftId: string, rightId: string, said: PairAnswer) => ({ leftId, rightId, answer: said });

describe("pairCounts", () => {
  it("forgets sides, sorts by id, and leaves out who is not of the round", () => {
    const said = [answer("b", "a", "LEFT"), answer("a", "b", "LEFT"), answer("a", "b", "CANNOT_TELL")];
    expect(
      pairCounts(["a", "b", "c"], [...said, answer("a", "z", "LEFT"), answer("c", "b", "RIGHT")]),
    ).toEqual([
      { oneId: "a", otherId: "b", one: 1, other: 1, cannotTell: 1 },
      { oneId: "b", otherId: "c", one: 1, other: 0, cannotTell: 0 },
    ]);
  });

  it("counts the same whatever order answers come in", () => {
    const ids = idsOf(5);
    const said = fc.tuple(fc.nat(4), fc.nat(4), fc.constantFrom<PairAnswer>("LEFT", "RIGHT", "CANNOT_TELL"));
    fc.assert(
      fc.property(fc.array(said, { maxLength: 20 }), (rows) => {
        const answers = rows.map(([one, other, given]) => answer(ids[one] ?? "", ids[other] ?? "", given));
        const turned = answers.map(({ leftId, rightId, answer: given }) =>
          answer(rightId, leftId, given === "LEFT" ? "RIGHT" : given === "RIGHT" ? "LEFT" : given),
        );
        expect(pairCounts([...ids].reverse(), turned.reverse())).toEqual(pairCounts(ids, answers));
      }),
    );
  });
});

describe("winsOf", () => {
  it("leaves “cannot tell” out: it is no half win, and makes nothing surer", () => {
    const told = pairCounts(["a", "b"], [answer("a", "b", "LEFT")]);
    const silent = pairCounts(["a", "b"], [answer("a", "b", "LEFT"), answer("a", "b", "CANNOT_TELL")]);
    expect(winsOf(["a", "b"], silent)).toEqual(winsOf(["a", "b"], told));
    expect(roundResult(fitRound(["a", "b"], silent)).strengths).toEqual(
      roundResult(fitRound(["a", "b"], told)).strengths,
    );
  });
});

describe("roundResult", () => {
  it("puts the strongest first, with a range around each, and how surely above the next", () => {
    const chain = [answer("c", "b", "LEFT"), answer("b", "a", "LEFT"), answer("a", "c", "RIGHT")];
    const { strengths, reliability, choices, cannotTell } = roundResult(
      fitRound(["a", "b", "c"], pairCounts(["a", "b", "c"], chain)),
    );
    expect(strengths.map(({ applicationId }) => applicationId)).toEqual(["c", "b", "a"]);
    for (const { low, share, high } of strengths) {
      expect(low).toBeGreaterThan(0);
      expect(low).toBeLessThan(share);
      expect(share).toBeLessThan(high);
      expect(high).toBeLessThan(1);
    }
    expect(strengths[1]?.share).toBeCloseTo(0.5, 12);
    expect(strengths.map(({ aheadOfNext }) => aheadOfNext !== null && aheadOfNext > 0.5)).toEqual([
      true,
      true,
      false,
    ]);
    expect(reliability).toBeGreaterThan(0);
    expect([choices, cannotTell]).toEqual([3, 0]);
  });

  it("says of nobody that they are told apart before anybody chose", () => {
    const { strengths, reliability } = roundResult(fitRound(["b", "a"], []));
    expect(strengths.map(({ applicationId, strength }) => [applicationId, strength])).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
    expect(strengths[0]?.aheadOfNext).toBe(0.5);
    expect(reliability).toBeNull();
  });
});

describe("how many pairs", () => {
  it("is everyone about four times, and never a pair twice", () => {
    expect([3, 4, 5, 8, 30].map(defaultPairsAsked)).toEqual([3, 6, 10, 16, 60]);
    for (let count = 3; count <= 30; count++) {
      const { low, high } = pairsAskedBounds(count);
      expect(high).toBe(pairsAmong(count));
      expect(low).toBeLessThanOrEqual(defaultPairsAsked(count));
      expect(defaultPairsAsked(count)).toBeLessThanOrEqual(high);
    }
  });
});
