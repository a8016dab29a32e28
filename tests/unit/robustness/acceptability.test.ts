import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptability, runToEnd } from "@/domain/robustness/acceptability";
import type { Measure } from "@/domain/robustness/measure";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { between } from "@/tests/unit/scoring/arbitraries";

const DRAWS = 100_000;

interface ReferenceInput {
  readonly differences?: readonly number[];
  readonly values?: readonly (readonly number[])[];
  readonly betaParameters?: readonly (readonly (readonly number[])[])[];
  readonly worstAndBest?: readonly (readonly number[])[];
}

/** The measures of a reference case: one alternative against nothing, certain values, or Betas seen through a value function. */
function measuresOf({ differences, values, betaParameters, worstAndBest = [] }: ReferenceInput): Measure[][] {
  if (differences) return [[...differences], differences.map(() => 0)];
  if (values) return values.map((row) => [...row]);
  return (betaParameters ?? []).map((row) =>
    row.map(([a = 0, b = 0], criterion) => {
      const [worst = 0, best = 0] = worstAndBest[criterion] ?? [];
      return { a, b, from: worst / (worst - best), to: (worst - 1) / (worst - best) };
    }),
  );
}

const named = (measures: readonly (readonly Measure[])[]) => ({
  ids: measures.map((_, place) => `alternative-${place}`),
  measures,
});

const run = (measures: readonly (readonly Measure[])[], draws = DRAWS, seed = 1) =>
  runToEnd(acceptability(named(measures), { seed, draws }));

describe("acceptability", () => {
  it.each(statistics.smaa)("reproduces the reference: $name", ({ input, expected, tolerance }) => {
    const found = run(measuresOf(input));
    const { rankAcceptability, centralWeights, confidence } = expected as {
      rankAcceptability: number[][];
      centralWeights: number[][];
      confidence?: number[];
    };
    const compare = (actual: readonly number[] | null | undefined, wanted: readonly number[]) => {
      expect(actual).toHaveLength(wanted.length);
      wanted.forEach((value, at) => {
        const difference = Math.abs((actual?.[at] ?? Number.NaN) - value);
        expect(difference, `${actual} instead of ${wanted}`).toBeLessThanOrEqual(tolerance);
      });
    };
    rankAcceptability.forEach((row, place) => {
      compare(found[place]?.shares, row);
    });
    centralWeights.forEach((row, place) => {
      compare(found[place]?.centralWeights, row);
    });
    if (confidence)
      compare(
        found.map((one) => one.confidence ?? Number.NaN),
        confidence,
      );
  });

  it("covers every reference case", () => {
    expect(statistics.smaa).toHaveLength(5);
  });

  it("says how far it is, never backwards, and ends with the whole", () => {
    const steps = acceptability(
      named([
        [{ a: 2, b: 3, from: 0, to: 1 }, 0.4],
        [0.3, 0.6],
      ]),
      {
        seed: 1,
        draws: 1000,
      },
    );
    const said = [...steps];
    expect(said.length).toBeGreaterThan(7);
    expect(said).toEqual(said.toSorted((one, other) => one - other));
    expect(said.at(0)).toBeGreaterThan(0);
    expect(said.at(-1)).toBe(1);
  });

  it("holds together what lies below the ranks that are told apart", () => {
    const measures = [
      [0.9, 0.1],
      [0.6, 0.5],
      [0.4, 0.6],
      [0.1, 0.7],
    ];
    const whole = run(measures, 4000);
    const cut = runToEnd(acceptability(named(measures), { seed: 1, draws: 4000, ranks: 2 }));
    cut.forEach(({ shares, meanRank }, place) => {
      const [first = 0, ...lower] = whole[place]?.shares ?? [];
      expect(shares[0]).toBe(first);
      expect(shares[1]).toBeCloseTo(
        lower.reduce((sum, share) => sum + share, 0),
        12,
      );
      expect(meanRank).toBe(whole[place]?.meanRank);
    });
  });

  it("finds confidence factors only for those asked, the most often first", () => {
    const measures = [
      [0.9, 0.8],
      [0.6, 0.95],
      [0.5, 0.4],
    ];
    const found = runToEnd(acceptability(named(measures), { seed: 1, draws: 1000, mostConfidences: 1 }));
    expect(found.map(({ confidence }) => confidence)).toEqual([1, null, null]);
    expect(run(measures, 1000).map(({ confidence }) => confidence)).toEqual([1, 1, null]);
  });

  it("counts on beyond what the small counters hold", () => {
    const draws = 70_000;
    const [one] = run(
      [
        [0.9, 0.8],
        [0.1, 0.2],
      ],
      draws,
    );
    expect(one?.shares).toEqual([1, 0]);
  });
});

const eighths = fc.integer({ min: -8, max: 16 }).map((value) => value / 8);
const measure: fc.Arbitrary<Measure> = fc.oneof(
  eighths,
  fc.record({ a: between(0.3, 40), b: between(0.3, 40), from: between(-0.5, 0.2), to: fc.constant(1) }),
);

function problems(values: fc.Arbitrary<Measure>) {
  return fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 9 }))
    .chain(([criteria, count]) =>
      fc.record({
        measures: fc.array(fc.array(values, { minLength: criteria, maxLength: criteria }), {
          minLength: count,
          maxLength: count,
        }),
        seed: fc.integer(),
      }),
    )
    .map(({ measures, seed }) => ({ ...named(measures), seed }));
}

const SOME = { numRuns: 150 };
const few = (problem: { ids: readonly string[]; measures: readonly (readonly Measure[])[]; seed: number }) =>
  runToEnd(acceptability(problem, { seed: problem.seed, draws: 300 }));

describe("acceptability, whatever the problem", () => {
  it("gives the same answer for the same seed, to the bit, and another for another", () => {
    fc.assert(
      fc.property(problems(measure), (problem) => {
        expect(few(problem)).toEqual(few(problem));
      }),
      SOME,
    );
    const betas: Measure[][] = [
      [{ a: 2, b: 3, from: 0, to: 1 }, 0.4],
      [0.3, 0.6],
    ];
    expect(run(betas, 300, 2)).not.toEqual(run(betas, 300, 3));
  });

  it("does not depend on the order of the alternatives, to the bit", () => {
    const shuffled = problems(measure).chain((problem) =>
      fc.record({
        problem: fc.constant(problem),
        order: fc.shuffledSubarray(
          problem.ids.map((_, place) => place),
          { minLength: problem.ids.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ problem, order }) => {
        const found = few(problem);
        const again = few({
          seed: problem.seed,
          ids: order.map((place) => problem.ids[place] as string),
          measures: order.map((place) => problem.measures[place] as Measure[]),
        });
        expect(again).toEqual(order.map((place) => found[place]));
      }),
      SOME,
    );
  });

  it("shares every rank out whole, and every alternative over the ranks", () => {
    fc.assert(
      fc.property(problems(measure), (problem) => {
        const found = few(problem);
        const count = found.length;
        for (const { shares, meanRank, centralWeights, confidence } of found) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(shares.reduce((sum, share, rank) => sum + share * (rank + 1), 0)).toBeCloseTo(meanRank, 9);
          expect(centralWeights === null).toBe(shares[0] === 0);
          if (centralWeights)
            expect(centralWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
          if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
        for (let rank = 0; rank < count; rank++) {
          const held = found.reduce((sum, { shares }) => sum + (shares[rank] ?? 0), 0);
          expect(held).toBeCloseTo(1, 9);
        }
      }),
      SOME,
    );
  });

  it("never puts first whoever is behind another on every criterion, where values are certain", () => {
    fc.assert(
      fc.property(
        problems(eighths),
        fc.nat(),
        fc.array(between(0.01, 1), { minLength: 8, maxLength: 8 }),
        (problem, pick, gaps) => {
          const measures = problem.measures as number[][];
          const best = measures[pick % measures.length] ?? [];
          const behind = best.map((value, criterion) => value - (gaps[criterion] ?? 1));
          const found = few({ ...problem, ids: [...problem.ids, "behind"], measures: [...measures, behind] });
          expect(found.at(-1)?.shares[0]).toBe(0);
          expect(found.at(-1)?.centralWeights).toBeNull();
        },
      ),
      SOME,
    );
  });

  it("treats alike those that are alike", () => {
    fc.assert(
      fc.property(problems(eighths), (problem) => {
        const twin = problem.measures[0] ?? [];
        const found = few({
          ...problem,
          ids: [...problem.ids, "twin"],
          measures: [...problem.measures, twin],
        });
        expect({ ...found.at(-1), id: "" }).toEqual({ ...found[0], id: "" });
      }),
      SOME,
    );
  });
});
