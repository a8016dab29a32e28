import { describe, expect, it } from "vitest";
import { criterionRows } from "@/domain/comparison/criterion-rows";
import { CRITERIA, comparedOf, referenceCandidate } from "@/tests/support/compared";

const people = [
  comparedOf(referenceCandidate(0), "Alina Marsh"),
  comparedOf(referenceCandidate(1), "Ben Okoro"),
  comparedOf(referenceCandidate(2), "Amara Brandt"),
];
const { rows, totals } = criterionRows(CRITERIA, people);
const tenths = (points: number) => Math.round(points * 10);

describe("criterion rows of A, B and A+B", () => {
  it("prints what the design prints", () => {
    expect(totals).toEqual([1.7, 44.4, 47.6]);
    expect(rows.map(({ sides }) => sides[1]?.points)).toEqual([13.1, 11.1, 11.6, 8.6]);
    expect(rows.map(({ upTo }) => upTo)).toEqual([25, 25, 25, 25]);
    const productivity = rows[2]?.sides[1]?.sources.map(({ title, points }) => [title, points]);
    expect(productivity).toEqual([
      ["Outcome b1", 7.9],
      ["Outcome b2", 3.2],
      ["Outcome b4", 0.5],
    ]);
  });

  it("adds up: sources to the criterion, criteria to the support", () => {
    totals.forEach((total, index) => {
      const sides = rows.map(({ sides: all }) => all[index]);
      expect(sides.reduce((sum, side) => sum + tenths(side?.points ?? 0), 0)).toBe(tenths(total));
      for (const side of sides) {
        const sources = side?.sources.reduce((sum, { points }) => sum + tenths(points), 0);
        expect(sources).toBe(tenths(side?.points ?? 0));
        const exact = side?.sources.reduce((sum, one) => sum + one.exact, 0) ?? 0;
        expect(Math.abs(exact * 100 - (side?.points ?? 0))).toBeLessThan(0.1);
      }
    });
  });

  it("tells outcomes, unchecked ones, certificates and what was put to use apart", () => {
    const kinds = rows[2]?.sides[2]?.sources.map(({ kind }) => kind);
    expect(kinds).toEqual(["outcome", "outcome", "unchecked", "credential", "synergy"]);
  });

  it("does not call blank what was looked at, nor zero what was not", () => {
    expect(rows[0]?.sides[0]?.state).toBe("unrated");
    expect(rows[1]?.sides[0]?.state).toBe("rated");
    const looked = comparedOf(referenceCandidate(0), "Alina Marsh");
    const given = [{ reviewer: "Reviewer 1", level: null, note: "" }];
    const outcomes = looked.outcomes.map((one) => ({
      ...one,
      levels: { ...one.levels, productivity: given },
    }));
    const again = criterionRows(CRITERIA, [{ ...looked, outcomes }]);
    expect(again.rows[2]?.sides[0]?.state).toBe("no-evidence");
  });
});
