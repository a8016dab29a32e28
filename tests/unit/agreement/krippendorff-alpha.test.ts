import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS, type Metric } from "@/domain/agreement/difference-metric";
import { krippendorffAlpha } from "@/domain/agreement/krippendorff-alpha";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { RUNS } from "@/tests/unit/scoring/arbitraries";
import { shuffledTables, sparseTables, transposed } from "./rating-tables";

const metric = fc.constantFrom(...METRICS);

describe("krippendorffAlpha", () => {
  const [published] = statistics.krippendorffAlpha;

  it("is checked against every published case", () => {
    expect(statistics.krippendorffAlpha).toHaveLength(1);
    expect(Object.keys(published?.expected ?? {})).toEqual([...METRICS]);
  });

  it.each(METRICS)("reproduces the published value, %s", (name) => {
    const found = krippendorffAlpha(transposed(published?.input.ratings ?? []), name);
    expect(Math.abs((found as number) - (published?.expected[name] as number))).toBeLessThanOrEqual(1e-9);
  });

  it("is ordinal unless another metric is asked for", () => {
    const table = transposed(published?.input.ratings ?? []);
    expect(krippendorffAlpha(table)).toBe(krippendorffAlpha(table, "ordinal"));
  });

  it("is undefined where nothing varies, or nobody rated the same", () => {
    expect(
      krippendorffAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      krippendorffAlpha([
        [2, null],
        [null, 3],
      ]),
    ).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });

  it("is below 0 where raters differ more than by chance", () => {
    expect(
      krippendorffAlpha([
        [0, 4],
        [4, 0],
        [0, 4],
        [4, 0],
      ]),
    ).toBeLessThan(0);
  });

  it("does not depend on the order of units or raters, to the bit", () => {
    fc.assert(
      fc.property(shuffledTables(sparseTables), metric, ({ table, shuffled }, name: Metric) => {
        expect(krippendorffAlpha(shuffled, name)).toBe(krippendorffAlpha(table, name));
      }),
      RUNS,
    );
  });

  it("is at most 1, and 1 exactly where all agree on levels that differ", () => {
    fc.assert(
      fc.property(sparseTables, metric, (table, name: Metric) => {
        expect(krippendorffAlpha(table, name) ?? 0).toBeLessThanOrEqual(1);
        const agreed = table.map((row, unit) => row.map((level) => (level === null ? null : unit % 5)));
        const rated = new Set(
          agreed.flatMap((row) => {
            const levels = row.filter((level) => level !== null);
            return levels.length > 1 ? levels : [];
          }),
        );
        expect(krippendorffAlpha(agreed, name)).toBe(rated.size > 1 ? 1 : undefined);
      }),
      RUNS,
    );
  });

  it("takes no notice of units with one level or none, nor of a rater who rated nothing", () => {
    fc.assert(
      fc.property(sparseTables, metric, (table, name: Metric) => {
        const silent = table.map((row) => [...row, null]);
        const raters = silent[0]?.length ?? 0;
        const alone = Array.from({ length: raters }, (_, rater) => (rater === 0 ? 4 : null));
        const blank = alone.map(() => null);
        expect(krippendorffAlpha([...silent, alone, blank], name)).toBe(krippendorffAlpha(table, name));
      }),
      RUNS,
    );
  });

  it("is the same for distances whatever the zero and the step of the scale", () => {
    fc.assert(
      fc.property(sparseTables, (table) => {
        const moved = table.map((row) => row.map((level) => (level === null ? null : 3 * level + 7)));
        const [before, after] = [krippendorffAlpha(table, "interval"), krippendorffAlpha(moved, "interval")];
        if (before === undefined) expect(after).toBeUndefined();
        else expect(after).toBeCloseTo(before, 10);
        expect(krippendorffAlpha(moved, "ordinal")).toBe(krippendorffAlpha(table, "ordinal"));
      }),
      RUNS,
    );
  });
});
