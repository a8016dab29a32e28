import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BradleyTerry, bradleyTerry } from "@/domain/pairwise/bradley-terry";
import { relativeStrengths } from "@/domain/pairwise/relative-strengths";
import { separationOf } from "@/domain/pairwise/separation-reliability";
import { standardErrors } from "@/domain/pairwise/strength-error";
import { isStronglyConnected } from "@/domain/pairwise/strongly-connected";
import { winProbability } from "@/domain/pairwise/win-probability";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };

import { shuffledWins, winTables } from "./choices";

/** Each of them is a fit or two, not a sum. */
const RUNS = { numRuns: 200 };

const strengthsOf = (wins: readonly (readonly number[])[], prior = 1) =>
  bradleyTerry(wins, prior) as BradleyTerry;

function expectEach(found: readonly number[], expected: readonly number[] | undefined): void {
  expect(found).toHaveLength(expected?.length ?? -1);
  for (const [place, value] of found.entries()) {
    expect(Math.abs(value - (expected?.[place] as number))).toBeLessThanOrEqual(1e-9);
  }
}

/** ln of what is made largest, written down afresh. */
function posterior(wins: readonly (readonly number[])[], theta: readonly number[], prior: number): number {
  let sum = 0;
  for (const [one, row] of wins.entries()) {
    for (const [other, times] of row.entries()) {
      sum += times * Math.log(1 / (1 + Math.exp((theta[other] as number) - (theta[one] as number))));
    }
    sum -= (prior * (theta[one] as number) ** 2) / 2;
  }
  return sum;
}

describe("bradleyTerry", () => {
  const cases = statistics.bradleyTerry.filter(({ expected }) => "theta" in expected);

  it("is checked against every published case", () => {
    expect(statistics.bradleyTerry).toHaveLength(4);
    expect(cases).toHaveLength(3);
  });

  it.each(cases)("reproduces strengths and errors: $name", ({ input, expected }) => {
    const fitted = strengthsOf(input.wins, input.priorPrecision);
    expectEach(fitted.theta, expected.theta);
    expectEach(standardErrors(fitted), expected.standardErrors);
  });

  it("reproduces what stands in the literature: relative to the first, and the separation", () => {
    const [season] = cases;
    const fitted = strengthsOf(season?.input.wins ?? [], 0);
    const relative = relativeStrengths(fitted, 0);
    const expected = season?.expected;
    expectEach(
      relative.map(({ strength }) => strength),
      expected?.relativeToFirst,
    );
    expectEach(
      relative.map(({ error }) => error),
      expected?.relativeStandardErrors,
    );
    const { observed, error, reliability } = separationOf(fitted, 0);
    expectEach([observed, error, reliability], [
      expected?.observedVariance,
      expected?.meanSquaredError,
      expected?.separationReliability,
    ] as number[]);
  });

  it("without a prior is refused exactly where some were never chosen over the others", () => {
    expect(bradleyTerry([], 0)).toBeUndefined();
    fc.assert(
      fc.property(winTables, (wins) => {
        expect(bradleyTerry(wins, 0) === undefined).toBe(!isStronglyConnected(wins));
      }),
      RUNS,
    );
  });

  it("goes with everybody when they change places", () => {
    fc.assert(
      fc.property(shuffledWins, fc.constantFrom(0.125, 1), ({ wins, order, shuffled }, prior) => {
        const [before, after] = [strengthsOf(wins, prior), strengthsOf(shuffled, prior)];
        const [errors, moved] = [standardErrors(before), standardErrors(after)];
        for (const [place, from] of order.entries()) {
          expect(after.theta[place]).toBeCloseTo(before.theta[from] as number, 9);
          expect(moved[place]).toBeCloseTo(errors[from] as number, 9);
        }
      }),
      RUNS,
    );
  });

  it("never lowers somebody who is chosen once more", () => {
    fc.assert(
      fc.property(winTables, fc.nat(), fc.nat(), (wins, first, second) => {
        const one = first % wins.length;
        const other = (one + 1 + (second % (wins.length - 1))) % wins.length;
        const more = wins.map((row, place) =>
          row.map((times, column) => times + Number(place === one && column === other)),
        );
        const [before, after] = [strengthsOf(wins).theta, strengthsOf(more).theta];
        expect(after[one]).toBeGreaterThan(before[one] as number);
        expect(after[other]).toBeLessThan(before[other] as number);
      }),
      RUNS,
    );
  });

  it("adds up to 0, and at the top every slope is 0: wins are what was to be expected", () => {
    fc.assert(
      fc.property(winTables, fc.constantFrom(0.125, 1), (wins, prior) => {
        const { theta } = strengthsOf(wins, prior);
        expect(Math.abs(theta.reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-9);
        for (const [one, row] of wins.entries()) {
          let slope = -prior * (theta[one] as number);
          for (const [other, won] of row.entries()) {
            const lost = wins[other]?.[one] as number;
            slope += won - (won + lost) * winProbability(theta[one] as number, theta[other] as number);
          }
          expect(Math.abs(slope)).toBeLessThan(1e-8);
        }
      }),
      RUNS,
    );
  });

  it("is higher than anything a fine grid finds, on small cases", () => {
    const three = winTables.map((wins) => wins.slice(0, 3).map((row) => row.slice(0, 3)));
    const steps = Array.from({ length: 13 }, (_, place) => (place - 6) / 3);
    fc.assert(
      fc.property(three, (wins) => {
        const top = posterior(wins, strengthsOf(wins).theta, 1);
        let highest = Number.NEGATIVE_INFINITY;
        for (const a of steps) {
          for (const b of steps) {
            for (const c of wins.length === 3 ? steps : [0]) {
              highest = Math.max(highest, posterior(wins, [a, b, c].slice(0, wins.length), 1));
            }
          }
        }
        expect(highest).toBeLessThanOrEqual(top + 1e-9);
      }),
      { numRuns: 10 },
    );
  });

  it("knows no more than the prior before anybody chose", () => {
    const none = strengthsOf([
      [0, 0],
      [0, 0],
    ]);
    expect(none.theta).toEqual([0, 0]);
    expect(standardErrors(none)).toEqual([1, 1]);
    expect(separationOf(none)).toEqual({ observed: 0, error: 1, reliability: 0 });
  });

  it("has a reliability between 0 and 1 with a prior", () => {
    fc.assert(
      fc.property(winTables, (wins) => {
        const { reliability } = separationOf(strengthsOf(wins));
        expect(reliability).toBeGreaterThanOrEqual(0);
        expect(reliability).toBeLessThan(1);
      }),
      RUNS,
    );
  });

  it("stays finite where one is always chosen, however often", () => {
    const { theta } = strengthsOf([
      [0, 500, 500],
      [0, 0, 500],
      [0, 0, 0],
    ]);
    expect(theta.every(Number.isFinite)).toBe(true);
    expect(theta[0]).toBeGreaterThan(theta[1] as number);
    expect(theta[1]).toBeCloseTo(0, 9);
  });
});
