import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptability, runToEnd } from "@/domain/robustness/acceptability";
import { winnerAcceptability } from "@/domain/robustness/winner-acceptability";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { between } from "@/tests/unit/scoring/arbitraries";

const eighths = fc.integer({ min: 0, max: 8 }).map((value) => value / 8);
// Lines a last digit apart are level in floating point, and the exact answer knows no last digit.
const thousandths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const tables = (values: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 30 })).chain(([criteria, count]) => {
    const row = fc.array(values, { minLength: criteria, maxLength: criteria });
    return fc.array(row, { minLength: count, maxLength: count });
  });

describe("winnerAcceptability", () => {
  it("reproduces the reference of certain values", () => {
    const entry = statistics.smaa.find(({ input }) => "values" in input);
    const { values = [] } = (entry?.input ?? {}) as { values?: number[][] };
    winnerAcceptability(values, { seed: 1, draws: 100_000 }).forEach(({ first, centralWeights }, place) => {
      const { rankAcceptability = [], centralWeights: central = [] } = entry?.expected ?? {};
      expect(Math.abs(first - (rankAcceptability[place]?.[0] ?? 0))).toBeLessThan(0.01);
      (central[place] ?? []).forEach((weight, criterion) => {
        expect(Math.abs((centralWeights?.[criterion] ?? 0) - weight)).toBeLessThan(0.01);
      });
    });
  });

  it("is draw for draw what the whole ranking says, also where some are level", () => {
    fc.assert(
      fc.property(fc.oneof(tables(eighths), tables(between(0, 1))), fc.integer(), (values, seed) => {
        const ids = values.map((_, place) => String(place).padStart(3, "0"));
        const whole = runToEnd(acceptability({ ids, measures: values }, { seed, draws: 300 }));
        winnerAcceptability(values, { seed, draws: 300 }).forEach(({ first, centralWeights }, place) => {
          expect(first).toBeCloseTo(whole[place]?.shares[0] ?? Number.NaN, 12);
          const expected = whole[place]?.centralWeights ?? null;
          expect(centralWeights === null).toBe(expected === null);
          centralWeights?.forEach((weight, criterion) => {
            expect(weight).toBeCloseTo(expected?.[criterion] ?? Number.NaN, 12);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with the exact answer on two criteria: how long each line is on top", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(thousandths, thousandths), { minLength: 2, maxLength: 6, selector: String }),
        (values) => {
          const exact = topLengths(values);
          winnerAcceptability(values, { seed: 5, draws: 20_000 }).forEach(({ first }, place) => {
            expect(Math.abs(first - (exact[place] ?? 0))).toBeLessThan(0.02);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** On two criteria the score is a line over the first weight: the share of 0–1 on which each is highest. */
function topLengths(values: readonly (readonly [number, number])[]): number[] {
  const crossings = values.flatMap(([a, b]) =>
    values.map(([c, d]) => (d - b) / (a - b - (c - d))).filter((at) => at > 0 && at < 1),
  );
  const cuts = [0, ...crossings, 1].sort((one, other) => one - other);
  const lengths = values.map(() => 0);
  cuts.slice(1).forEach((end, index) => {
    const begin = cuts[index] ?? 0;
    const middle = (begin + end) / 2;
    const scores = values.map(([a, b]) => middle * a + (1 - middle) * b);
    lengths[scores.indexOf(Math.max(...scores))] =
      (lengths[scores.indexOf(Math.max(...scores))] ?? 0) + end - begin;
  });
  return lengths;
}
