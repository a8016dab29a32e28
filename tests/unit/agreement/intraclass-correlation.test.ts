import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ICC_FORMS, intraclassCorrelations } from "@/domain/agreement/intraclass-correlation";
import { meanSquaresOf } from "@/domain/agreement/mean-squares";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { RUNS } from "@/tests/unit/scoring/arbitraries";
import { completeTables, shuffledTables } from "./rating-tables";

const [published] = statistics.intraclassCorrelation;
const expected = published?.expected as Record<string, number>;
const ratings = published?.input.ratings ?? [];

function expectNear(actual: number | undefined, value: number, digits = 9): void {
  expect(actual).toBeDefined();
  expect(Math.abs((actual as number) - value)).toBeLessThanOrEqual(10 ** -digits);
}

describe("intraclassCorrelations", () => {
  it("is checked against every published case", () => {
    expect(statistics.intraclassCorrelation).toHaveLength(1);
    expect(Object.keys(expected)).toHaveLength(4 + ICC_FORMS.length);
  });

  it.each(ICC_FORMS)("reproduces the published %s", (form) => {
    expectNear(intraclassCorrelations(ratings)?.[form], expected[form] as number);
  });

  it("reproduces the published mean squares", () => {
    const { between, within, judge, residual } = meanSquaresOf(ratings);
    expectNear(between, expected.betweenMeanSquare as number);
    expectNear(within, expected.withinMeanSquare as number);
    expectNear(judge, expected.raterMeanSquare as number);
    expectNear(residual, expected.residualMeanSquare as number);
  });

  it("needs every cell, two units and two raters", () => {
    expect(
      intraclassCorrelations([
        [1, 2],
        [3, null],
      ]),
    ).toBeUndefined();
    expect(intraclassCorrelations([[1, 2]])).toBeUndefined();
    expect(intraclassCorrelations([[1], [2]])).toBeUndefined();
    expect(intraclassCorrelations([])).toBeUndefined();
  });

  it("is undefined in every form where nothing varies", () => {
    expect(
      Object.values(
        intraclassCorrelations([
          [2, 2],
          [2, 2],
        ]) ?? {},
      ),
    ).toEqual(Array(6).fill(undefined));
  });

  it("does not depend on the order of units or raters", () => {
    fc.assert(
      fc.property(shuffledTables(completeTables), ({ table, shuffled }) => {
        const [one, other] = [intraclassCorrelations(table), intraclassCorrelations(shuffled)];
        for (const form of ICC_FORMS) {
          if (one?.[form] === undefined) expect(other?.[form]).toBeUndefined();
          else
            expect(Math.abs((other?.[form] as number) - (one[form] as number))).toBeLessThan(
              1e-9 * (1 + Math.abs(one[form] as number)),
            );
        }
      }),
      RUNS,
    );
  });

  it("is 1 in every form where all agree on levels that differ, and never more", () => {
    fc.assert(
      fc.property(completeTables, (table) => {
        for (const form of ICC_FORMS) {
          expect(intraclassCorrelations(table)?.[form] ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        }
        const agreed = table.map((row, unit) => row.map(() => unit % 5));
        for (const value of Object.values(intraclassCorrelations(agreed) ?? {})) expectNear(value, 1);
      }),
      RUNS,
    );
  });

  it("does not see, in the forms of fixed judges, that one rater is stricter throughout", () => {
    fc.assert(
      fc.property(completeTables, fc.integer({ min: 1, max: 9 }), (table, stricter) => {
        const leaning = table.map(([first = 0, ...others]) => [first - stricter, ...others]);
        for (const form of ["icc(3,1)", "icc(3,k)"] as const) {
          const value = intraclassCorrelations(table)?.[form];
          if (value === undefined || Math.abs(value) > 1e6) continue;
          expect(intraclassCorrelations(leaning)?.[form]).toBeCloseTo(value, 6);
        }
      }),
      RUNS,
    );
  });
});
