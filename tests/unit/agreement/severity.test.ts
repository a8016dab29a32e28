import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isConnected } from "@/domain/agreement/connected";
import { severityOf } from "@/domain/agreement/severity";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { RUNS } from "@/tests/unit/scoring/arbitraries";
import { completeTables, shuffledTables, sparseTables } from "./rating-tables";

const connected = sparseTables.filter(isConnected);

describe("severityOf", () => {
  it("is checked against every published case", () => {
    expect(statistics.severity).toHaveLength(2);
  });

  it.each(statistics.severity)("reproduces the reference: $name", ({ input, expected }) => {
    const found = severityOf(input.ratings, input.ridge);
    if (expected.refused) expect(found).toBeUndefined();
    else {
      for (const side of ["raters", "items"] as const) {
        expect(found?.[side]).toHaveLength(expected[side]?.length ?? 0);
        for (const [place, value] of (expected[side] ?? []).entries()) {
          expect(Math.abs((found?.[side][place] as number) - value)).toBeLessThanOrEqual(1e-9);
        }
      }
    }
  });

  it("adds up to 0, whatever is missing", () => {
    fc.assert(
      fc.property(connected, (table) => {
        const { raters } = severityOf(table) as { raters: readonly number[] };
        expect(Math.abs(raters.reduce((sum, one) => sum + one, 0))).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it("is refused exactly where the graph of raters and items falls apart", () => {
    fc.assert(
      fc.property(sparseTables, (table) => {
        expect(severityOf(table) === undefined).toBe(!isConnected(table));
      }),
      RUNS,
    );
  });

  it("goes with the raters when units and raters change places", () => {
    fc.assert(
      fc.property(shuffledTables(connected), ({ table, shuffled, raters }) => {
        const [before, after] = [severityOf(table), severityOf(shuffled)];
        for (const [place, rater] of raters.entries()) {
          expect(after?.raters[place]).toBeCloseTo(before?.raters[rater] as number, 9);
        }
      }),
      RUNS,
    );
  });

  it("is nobody's where all raters give the same", () => {
    fc.assert(
      fc.property(connected, (table) => {
        const same = table.map((row, item) => row.map((level) => (level === null ? null : item % 5)));
        for (const rater of severityOf(same)?.raters ?? []) expect(Math.abs(rater)).toBeLessThan(1e-12);
      }),
      RUNS,
    );
  });

  it("is the least-squares solution: any step aside makes the penalised squares larger", () => {
    const step = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(connected, fc.array(step, { minLength: 20, maxLength: 20 }), (table, steps) => {
        const { raters, items } = severityOf(table) as { raters: number[]; items: number[] };
        const loss = (b: readonly number[], theta: readonly number[]) =>
          b.reduce((sum, one) => sum + one * one, 0) +
          table.reduce((sum, row, item) => {
            return row.reduce<number>((part, level, rater) => {
              return level === null ? part : part + (level - (theta[item] ?? 0) - (b[rater] ?? 0)) ** 2;
            }, sum);
          }, 0);
        const aside = (values: readonly number[], from: number) =>
          values.map((value, place) => value + (steps[(from + place) % steps.length] ?? 0));
        expect(loss(aside(raters, 0), aside(items, 7))).toBeGreaterThanOrEqual(loss(raters, items) - 1e-9);
      }),
      RUNS,
    );
  });

  it("in a complete table is the rater's mean less the grand mean, drawn in by the ridge", () => {
    fc.assert(
      fc.property(completeTables, (table) => {
        const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
        const drawnIn = table.length / (table.length + 1);
        for (const [rater, lean] of (severityOf(table)?.raters ?? []).entries()) {
          const own = mean(table.map((row) => row[rater] as number));
          expect(lean).toBeCloseTo((own - mean(table.flat())) * drawnIn, 9);
        }
      }),
      RUNS,
    );
  });
});
