import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominanceOf, dominates } from "@/domain/robustness/dominance";
import { winnerAcceptability } from "@/domain/robustness/winner-acceptability";

const eighths = fc.integer({ min: 0, max: 8 }).map((value) => value / 8);

describe("dominates", () => {
  it("takes being nowhere behind and somewhere ahead", () => {
    expect(dominates([0.5, 0.2], [0.5, 0.1])).toBe(true);
    expect(dominates([0.5, 0.2], [0.4, 0.3])).toBe(false);
    expect(dominates([0.5, 0.2], [0.5, 0.2])).toBe(false);
    expect(dominates([0.5, 0.2], [0.5, 0.2 + 1e-14])).toBe(false);
  });
});

describe("dominanceOf", () => {
  it("lists who leads each one asked for, the best first", () => {
    const values = [
      [0.5, 0.5],
      [0.4, 0.6],
      [0.3, 0.3],
      [0.6, 0.6],
    ];
    expect(dominanceOf(values, [2, 0])).toEqual([
      { place: 2, by: [3, 0, 1] },
      { place: 0, by: [3] },
    ]);
  });

  it("lists nobody for whoever is first under some weights", () => {
    const tables = fc.integer({ min: 2, max: 5 }).chain((criteria) =>
      fc.array(fc.array(eighths, { minLength: criteria, maxLength: criteria }), {
        minLength: 1,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(tables, fc.integer(), (values, seed) => {
        const winners = winnerAcceptability(values, { seed, draws: 100 });
        for (const { place, by } of dominanceOf(
          values,
          values.map((_, place) => place),
        )) {
          if (winners[place]?.first) expect(by).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
