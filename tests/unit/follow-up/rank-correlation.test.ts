import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherInterval } from "@/domain/follow-up/fisher-interval";
import { midRanks } from "@/domain/follow-up/mid-ranks";
import { type Pair, rankCorrelation } from "@/domain/follow-up/rank-correlation";

/** The example of en.wikipedia.org/wiki/Spearman's_rank_correlation_coefficient: IQ and hours of television a week. */
const TELEVISION: readonly Pair[] = [
  [106, 7],
  [100, 27],
  [86, 2],
  [101, 50],
  [99, 28],
  [103, 29],
  [97, 20],
  [113, 12],
  [112, 6],
  [110, 17],
];

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })), {
  minLength: 2,
  maxLength: 30,
});

describe("rank correlation", () => {
  it("is that of the published example, −29/165", () => {
    expect(rankCorrelation(TELEVISION)).toBeCloseTo(-29 / 165, 12);
  });

  it("shares ranks between equal values", () => {
    expect(midRanks([10, 20, 10, 30, 20, 20])).toEqual([1.5, 4, 1.5, 6, 4, 4]);
    // By hand: ranks 1 2 3 4 against 1.5 1.5 3 4, deviations multiply to 4.5, variances 5 and 4.5.
    const tied: Pair[] = [
      [1, 0],
      [2, 0],
      [3, 2],
      [4, 4],
    ];
    expect(rankCorrelation(tied)).toBeCloseTo(4.5 / Math.sqrt(5 * 4.5), 12);
  });

  it("is 1 and −1 where the order is the same and the other way round, and nothing where one side is all alike", () => {
    const up: Pair[] = [
      [0.1, 0],
      [0.2, 3],
      [0.9, 4],
    ];
    expect(rankCorrelation(up)).toBe(1);
    expect(rankCorrelation(up.map(([x, y]): Pair => [x, -y]))).toBe(-1);
    expect(rankCorrelation(up.map(([x]): Pair => [x, 2]))).toBeUndefined();
    expect(rankCorrelation([[1, 1]])).toBeUndefined();
  });

  it("does not depend on the order of people, nor on any stretching of the scale", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const found = rankCorrelation(given);
        const turned = rankCorrelation(given.toReversed().map(([x, y]): Pair => [x ** 3 + x, y * 25]));
        expect(turned === undefined).toBe(found === undefined);
        expect(turned ?? 0).toBeCloseTo(found ?? 0, 12);
        expect(Math.abs(found ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the range of a correlation", () => {
  // Computed apart from this code, with the library functions atanh and tanh.
  it.each([
    [0.5, 28, 0.197740487452, 0.71543605138],
    [-29 / 165, 10, -0.666311893262, 0.420975758885],
    [0, 10, -0.552307940891, 0.552307940891],
    [0.9, 12, 0.67633227877, 0.971712337004],
  ])("of %d over %d pairs", (correlation, count, low, high) => {
    const range = fisherInterval(correlation, count);
    expect(range?.low).toBeCloseTo(low, 10);
    expect(range?.high).toBeCloseTo(high, 10);
  });

  it("has no end where there is no doubt left, or too little to say", () => {
    expect(fisherInterval(1, 20)).toBeNull();
    expect(fisherInterval(0.5, 3)).toBeNull();
  });
});
