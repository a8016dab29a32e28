import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapAlpha } from "@/domain/agreement/alpha-bootstrap";
import { krippendorffAlpha } from "@/domain/agreement/krippendorff-alpha";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { RUNS } from "@/tests/unit/scoring/arbitraries";
import { shuffledTables, sparseTables, transposed } from "./rating-tables";

const published = transposed(statistics.krippendorffAlpha[0]?.input.ratings ?? []);

describe("bootstrapAlpha", () => {
  it("gives the same range for the same seed, and holds the published value", () => {
    const range = bootstrapAlpha(published, { seed: 7 });
    expect(bootstrapAlpha(published, { seed: 7 })).toEqual(range);
    expect(bootstrapAlpha(published, { seed: 8 })).not.toEqual(range);
    expect(range?.low).toBeLessThan(0.815);
    expect(range?.high).toBeGreaterThan(0.815);
    expect(range?.high).toBeLessThanOrEqual(1);
  });

  it("is undefined where nothing varies, or nobody rated the same", () => {
    expect(
      bootstrapAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        { seed: 1 },
      ),
    ).toBeUndefined();
    expect(bootstrapAlpha([[2, null]], { seed: 1 })).toBeUndefined();
  });

  it("is undefined where too many draws do not vary: one odd unit among three", () => {
    expect(
      bootstrapAlpha(
        [
          [2, 2],
          [2, 2],
          [1, 1],
        ],
        { seed: 1 },
      ),
    ).toBeUndefined();
  });

  it("is 1 to 1 where all agree on levels that differ", () => {
    const table = Array.from({ length: 12 }, (_, unit) => [unit % 5, unit % 5]);
    expect(bootstrapAlpha(table, { seed: 1 })).toEqual({ low: 1, high: 1 });
  });

  it("narrows with more of the same units", () => {
    const twice = Array.from({ length: 8 }, () => published).flat();
    const width = (table: typeof published) => {
      const range = bootstrapAlpha(table, { seed: 3 });
      return (range?.high ?? 0) - (range?.low ?? 0);
    };
    expect(width(twice)).toBeLessThan(width(published) / 2);
  });

  it("does not depend on the order of units or raters, to the bit", () => {
    fc.assert(
      fc.property(shuffledTables(sparseTables), fc.integer(), ({ table, shuffled }, seed) => {
        const options = { seed, draws: 20 };
        const range = bootstrapAlpha(table, options);
        expect(bootstrapAlpha(shuffled, options)).toEqual(range);
        if (range) {
          expect(krippendorffAlpha(table)).toBeDefined();
          expect(range.low).toBeLessThanOrEqual(range.high);
        }
      }),
      RUNS,
    );
  });
});
