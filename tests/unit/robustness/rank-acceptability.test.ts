import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runToEnd } from "@/domain/robustness/acceptability";
import { prepare } from "@/domain/robustness/prepared";
import { fillWeights, randomStreams, widthOf } from "@/domain/robustness/random-weights";
import { rankAcceptability } from "@/domain/robustness/rank-acceptability";
import { rankTally } from "@/domain/robustness/rank-tally";
import { between } from "@/tests/unit/scoring/arbitraries";

const DRAWS = 200;

/** Values of two to eight criteria, many of them equal. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 12 }))
  .chain(([criteria, count]) => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((step) => step / 4),
      between(-1, 2),
    );
    const row = fc.array(value, { minLength: criteria, maxLength: criteria });
    return fc.array(row, { minLength: count, maxLength: count });
  });

/** Ranks as anybody would find them: by comparing everybody with everybody. */
function ranksOf(scores: readonly number[]): { from: number; to: number }[] {
  return scores.map((score) => {
    const ahead = scores.filter((other) => other > score).length;
    return { from: ahead, to: ahead + scores.filter((other) => other === score).length };
  });
}

/** A weighted sum in the order of additions that scoring keeps. */
function scoreOf(row: readonly number[], weights: readonly number[]): number {
  const parts = Array.from({ length: widthOf(row.length) }, (_, at) => (weights[at] ?? 0) * (row[at] ?? 0));
  const pairs = parts.flatMap((part, at) => (at % 2 === 0 ? [part + (parts[at + 1] ?? 0)] : []));
  const [one = 0, two = 0, three, four = 0] = pairs;
  return three === undefined ? one + two : one + two + (three + four);
}

describe("rankAcceptability", () => {
  it("is what comparing everybody with everybody finds in the same draws", () => {
    fc.assert(
      fc.property(tables, fc.integer(), (values, seed) => {
        const count = values.length;
        const criteria = values[0]?.length ?? 1;
        const width = widthOf(criteria);
        const weights = new Float64Array(DRAWS * width);
        fillWeights(weights, DRAWS, criteria, randomStreams(seed).weights);
        const shares = values.map(() => new Array<number>(count).fill(0));
        for (let draw = 0; draw < DRAWS; draw++) {
          const row = Array.from(weights.subarray(draw * width, draw * width + criteria));
          ranksOf(values.map((value) => scoreOf(value, row))).forEach(({ from, to }, place) => {
            for (let rank = from; rank < to; rank++) {
              (shares[place] as number[])[rank] = (shares[place]?.[rank] ?? 0) + 1 / (to - from) / DRAWS;
            }
          });
        }
        const ids = values.map((_, place) => String(place).padStart(3, "0"));
        const prepared = runToEnd(prepare({ ids, measures: values }));
        const found = runToEnd(rankAcceptability(prepared, { seed, draws: DRAWS, ranks: count }));
        found.forEach(({ shares: counted }, place) => {
          counted.forEach((share, rank) => {
            expect(share).toBeCloseTo(shares[place]?.[rank] ?? Number.NaN, 9);
          });
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe("rankTally", () => {
  it("ranks whatever the spread, also with one far away from all others", () => {
    const score = fc.oneof(between(0, 1), between(0.5, 0.5001), fc.constantFrom(-1e9, 1e9, 0.5));
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 60 }), (scores) => {
        const tally = rankTally(scores.length, scores.length);
        const first = tally.add(Float64Array.from([7, ...scores]), 1);
        tally.settle();
        const ranks = ranksOf(scores);
        expect(first).toBe(ranks.filter(({ from }) => from === 0).length);
        ranks.forEach(({ from, to }, place) => {
          expect(tally.rankSums[place]).toBe((from + 1 + to) / 2);
          for (let rank = 0; rank < scores.length; rank++) {
            const share = rank >= from && rank < to ? 1 / (to - from) : 0;
            expect(tally.counts[place * scores.length + rank]).toBeCloseTo(share, 12);
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("fillWeights", () => {
  it("draws weights that are not negative, sum to 1, and lie anywhere alike often", () => {
    const draws = 20_000;
    for (const criteria of [2, 3, 4, 5, 8]) {
      const width = widthOf(criteria);
      const weights = new Float64Array(draws * width);
      fillWeights(weights, draws, criteria, randomStreams(3).weights);
      const rows = Array.from({ length: draws }, (_, draw) =>
        Array.from(weights.subarray(draw * width, draw * width + criteria)),
      );
      expect(rows.every((row) => row.every((weight) => weight >= 0))).toBe(true);
      expect(rows.every((row) => Math.abs(row.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12)).toBe(
        true,
      );
      for (let criterion = 0; criterion < criteria; criterion++) {
        // A weight of the uniform simplex is Beta(1, criteria − 1): above ½ in 2^(1 − criteria) of the draws.
        const above = rows.filter((row) => (row[criterion] ?? 0) > 0.5).length / draws;
        expect(Math.abs(above - 0.5 ** (criteria - 1))).toBeLessThan(0.02);
        const mean = rows.reduce((sum, row) => sum + (row[criterion] ?? 0), 0) / draws;
        expect(Math.abs(mean - 1 / criteria)).toBeLessThan(0.01);
      }
    }
  });

  it("takes one to eight criteria", () => {
    expect(() => widthOf(0)).toThrow(RangeError);
    expect(() => widthOf(9)).toThrow("there are one to eight criteria");
  });
});
