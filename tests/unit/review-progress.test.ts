import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answeredOn,
  minutesFor,
  pairKey,
  passOrder,
  sayMinutes,
  secondsPerRating,
  shortMinutes,
  unansweredPairs,
} from "@/domain/review-progress";

const outcomes = ["o1", "o2", "o3"];
const criteria = ["c1", "c2"];

describe("passOrder", () => {
  it("goes through all outcomes on one criterion before the next", () => {
    expect(passOrder(outcomes, criteria).map(pairKey)).toEqual([
      "o1.c1",
      "o2.c1",
      "o3.c1",
      "o1.c2",
      "o2.c2",
      "o3.c2",
    ]);
  });
});

describe("unansweredPairs", () => {
  it("counts an answer only for its own pair", () => {
    const ratings = [
      { outcomeId: "o1", criterionId: "c1" },
      { outcomeId: "o3", criterionId: "c2" },
      { outcomeId: "gone", criterionId: "c2" },
    ];
    expect(unansweredPairs(outcomes, criteria, ratings).map(pairKey)).toEqual([
      "o2.c1",
      "o3.c1",
      "o1.c2",
      "o2.c2",
    ]);
  });

  it("is empty exactly when every pair is answered", () => {
    const pairs = passOrder(outcomes, criteria);
    fc.assert(
      fc.property(fc.subarray(pairs), (answered) => {
        return (
          unansweredPairs(outcomes, criteria, answered).length === pairs.length - answered.length &&
          answered.every((pair) => !unansweredPairs(outcomes, criteria, answered).includes(pair))
        );
      }),
    );
  });
});

it("counts the answers on one criterion", () => {
  expect(answeredOn("c1", [...passOrder(["o1", "o2"], ["c1"]), ...passOrder(["o1"], ["c2"])])).toBe(2);
});

describe("secondsPerRating", () => {
  const paced = (seconds: readonly number[]) => {
    const instants = [0];
    for (const gap of seconds) instants.push((instants.at(-1) ?? 0) + gap * 1000);
    return instants;
  };

  it("is 40 as long as too little is known", () => {
    expect(secondsPerRating([])).toBe(40);
    expect(secondsPerRating(paced([5, 5, 5, 5, 5, 5, 5]))).toBe(40);
  });

  it("is the median of one's own times, without the breaks", () => {
    expect(secondsPerRating(paced([10, 20, 30, 40, 3600, 50, 60, 70, 80]))).toBe(45);
    expect(secondsPerRating(paced([10, 20, 30, 40, 3600, 50, 60, 70, 80]).reverse())).toBe(45);
  });
});

it("says minutes in whole ones, and never none while something is left", () => {
  expect(minutesFor(0, 40)).toBe(0);
  expect(minutesFor(1, 40)).toBe(1);
  expect(minutesFor(6, 40)).toBe(4);
});

describe("sayMinutes", () => {
  it("counts minutes up to an hour and a half, and hours from there", () => {
    expect([1, 8, 89, 90, 236].map(sayMinutes)).toEqual([
      "1 minute",
      "8 minutes",
      "89 minutes",
      "two hours",
      "four hours",
    ]);
    expect([1, 89, 90, 236].map(shortMinutes)).toEqual(["1 min", "89 min", "2 h", "4 h"]);
  });
});
