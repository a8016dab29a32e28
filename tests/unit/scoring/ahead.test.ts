import betaCdfReference from "@stdlib/stats-base-dists-beta-cdf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilityAhead, probabilityGreater } from "@/domain/scoring/ahead";
import { betaOf } from "@/domain/scoring/regularized-beta";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { between, RUNS } from "./arbitraries";

const WITHIN = 1e-6;
const rows = statistics.beta.find(({ name }) => name === "X above Y")?.expected.rows ?? [];

function greater(a: number, b: number, c: number, d: number): number {
  return probabilityGreater(betaOf(a, b), betaOf(c, d));
}

/** P(X > Y) for whole a, by repeated integration by parts: a sum of quotients of beta functions. */
function greaterExactly(a: number, b: number, c: number, d: number): number {
  const logBeta = (p: number, q: number) =>
    logFactorial(p - 1) + logFactorial(q - 1) - logFactorial(p + q - 1);
  let sum = 0;
  for (let i = 0; i < a; i++) {
    sum += Math.exp(logBeta(c + i, b + d) - Math.log(b + i) - logBeta(1 + i, b) - logBeta(c, d));
  }
  return sum;
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

describe("probabilityGreater", () => {
  it.each(rows)("of Beta(%f, %f) over Beta(%f, %f) is %f", (a = 0, b = 0, c = 0, d = 0, expected = 0) => {
    expect(Math.abs(greater(a, b, c, d) - expected)).toBeLessThanOrEqual(WITHIN);
  });

  it("has rows to compare", () => {
    expect(rows).toHaveLength(4);
  });

  it("equals the exact sum for whole parameters", () => {
    const whole = fc.integer({ min: 1, max: 80 });
    fc.assert(
      fc.property(whole, whole, whole, whole, (a, b, c, d) => {
        expect(Math.abs(greater(a, b, c, d) - greaterExactly(a, b, c, d))).toBeLessThan(WITHIN);
      }),
      RUNS,
    );
  });

  it.each([
    [0.001, 800, 0.02, 0.013, 0.0162359299422],
    [80, 0.75, 21.5, 1.05, 0.8495556807845],
  ])(
    "of the lopsided Beta(%f, %f) over Beta(%f, %f) is %f, by quadrature to 20 digits",
    (a, b, c, d, expected) => {
      expect(Math.abs(greater(a, b, c, d) - expected)).toBeLessThan(WITHIN);
    },
  );

  it("and its converse sum to 1, also for very wide and very narrow ones", () => {
    const parameter = between(-3, 4).map((power) => 10 ** power);
    fc.assert(
      fc.property(parameter, parameter, parameter, parameter, (a, b, c, d) => {
        expect(Math.abs(greater(a, b, c, d) + greater(c, d, a, b) - 1)).toBeLessThan(WITHIN);
      }),
      RUNS,
    );
  });

  it("against a very narrow one is the distribution at that point", () => {
    expect(greater(4e5, 6e5, 2, 3)).toBeCloseTo(betaCdfReference(0.4, 2, 3), 5);
    expect(greater(0.002, 0.008, 9e4, 11e4)).toBeCloseTo(0.2003111585, 6);
  });
});

describe("probabilityAhead", () => {
  const point = { support: 0.3, sd: 0 };

  it("compares the points where neither has a spread", () => {
    expect(probabilityAhead(point, { support: 0.2, sd: 0 }, 0.2)).toBe(1);
    expect(probabilityAhead({ support: 0.2, sd: 0 }, point, 0.2)).toBe(0);
    expect(probabilityAhead(point, point, 0.2)).toBe(0.5);
  });

  it("takes the distribution at the point where one has none", () => {
    const wide = { support: 0.3, sd: 0.1 };
    const ahead = probabilityAhead(point, wide, 0.2);
    expect(probabilityAhead(wide, point, 0.2)).toBeCloseTo(1 - ahead, 12);
    expect(ahead).toBeCloseTo(probabilityAhead({ support: 0.3, sd: 1e-5 }, wide, 0.2), 5);
  });

  it("is ½ between equals", () => {
    expect(probabilityAhead({ support: 0.4, sd: 0.1 }, { support: 0.4, sd: 0.1 }, 0.2)).toBeCloseTo(0.5, 8);
  });
});
