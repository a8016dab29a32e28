import { describe, expect, it } from "vitest";
import { criterionAgreement } from "@/domain/agreement/criterion-agreement";
import { type FirstLevel, ratedTableOf } from "@/domain/agreement/first-level";
import { krippendorffAlpha } from "@/domain/agreement/krippendorff-alpha";
import { pairAgreements } from "@/domain/agreement/pair-agreement";
import { reviewerLeans } from "@/domain/agreement/reviewer-lean";

/** One row an outcome, one column a reviewer "a", "b", "c" …; on criterion "k" unless another is named. */
function levelsOf(rows: readonly (readonly (number | null)[])[], criterionId = "k"): FirstLevel[] {
  return rows.flatMap((row, outcome) =>
    row.map((level, reviewer) => {
      return { outcomeId: `o${outcome + 10}`, criterionId, memberId: "abcdef".charAt(reviewer), level };
    }),
  );
}

const varied = Array.from({ length: 12 }, (_, outcome) => [
  outcome % 5,
  Math.min(4, (outcome % 5) + (outcome % 3 === 0 ? 1 : 0)),
]);

describe("first levels as a table", () => {
  it("keep no evidence blank, and leave out who and what has no level", () => {
    const levels = levelsOf([
      [3, null, null],
      [null, null, null],
      [2, 1, null],
    ]);
    expect(ratedTableOf(levels)).toEqual({
      raters: ["a", "b"],
      table: [
        [3, null],
        [2, 1],
      ],
    });
    expect(ratedTableOf(levels.toReversed())).toEqual(ratedTableOf(levels));
  });

  it("tell an outcome on one criterion from the same on another", () => {
    const levels = [...levelsOf([[3, 2]], "k"), ...levelsOf([[1, 0]], "l")];
    expect(ratedTableOf(levels).table).toEqual([
      [3, 2],
      [1, 0],
    ]);
  });
});

describe("the agreement on a criterion", () => {
  it("gives no number below ten outcomes rated by two", () => {
    const nine = levelsOf([...varied.slice(0, 9), [3, null], [null, 4]]);
    const few = criterionAgreement("k", nine, 1);
    expect(few).toEqual({
      criterionId: "k",
      coRated: 9,
      standing: "TOO_FEW",
      alpha: null,
      range: null,
      together: null,
      pairs: [],
    });
    expect(criterionAgreement("k", levelsOf(varied.slice(0, 10)), 1)).toMatchObject({
      coRated: 10,
      standing: "MEASURED",
    });
    expect(criterionAgreement("another", levelsOf(varied), 1)).toMatchObject({
      coRated: 0,
      standing: "TOO_FEW",
    });
  });

  it("says so where every level is the same", () => {
    const same = levelsOf(varied.map(() => [2, 2]));
    expect(criterionAgreement("k", same, 1)).toMatchObject({
      standing: "ALL_ALIKE",
      alpha: null,
      range: null,
    });
  });

  it("is the ordinal one with its range, and takes no notice of other criteria", () => {
    const found = criterionAgreement("k", [...levelsOf(varied), ...levelsOf(varied.toReversed(), "l")], 1);
    expect(found.alpha).toBe(krippendorffAlpha(varied));
    expect(found.range?.low).toBeLessThan(found.alpha ?? 0);
    expect(found.range?.high).toBeGreaterThan(found.alpha ?? 1);
  });

  it("tells how far the mean of all would repeat only where all rated everything", () => {
    expect(criterionAgreement("k", levelsOf(varied), 1).together).toBeGreaterThan(0.9);
    expect(criterionAgreement("k", levelsOf([...varied, [3, null]]), 1).together).toBeNull();
  });
});

describe("two reviewers on a criterion", () => {
  it("are listed with the least alike first and the too few last", () => {
    const rows = varied.map(([a = 0, b = 0], outcome) => [a, b, 4 - a, outcome < 5 ? a : null]);
    const pairs = pairAgreements(ratedTableOf(levelsOf(rows)));
    expect(pairs).toHaveLength(6);
    expect(pairs[0]).toMatchObject({ first: "a", second: "c", coRated: 12 });
    expect(pairs[0]?.kappa).toBeLessThan(0);
    expect(pairs.slice(-3).map(({ second, coRated, kappa }) => [second, coRated, kappa])).toEqual(
      Array(3).fill(["d", 5, null]),
    );
  });
});

describe("leans", () => {
  const lenient = levelsOf(varied.map(([a = 0]) => [Math.min(3, a), Math.min(3, a) + 1]));

  it("are the severity of each, strictest first", () => {
    const { standing, coRated, leans } = reviewerLeans(lenient);
    expect([standing, coRated]).toEqual(["MEASURED", 12]);
    expect(leans.map(({ memberId }) => memberId)).toEqual(["a", "b"]);
    expect(leans[1]?.lean).toBeCloseTo((0.5 * 12) / 13, 12);
  });

  it("are refused where reviewers share nothing, and below ten ratings of the same", () => {
    const alone = [{ outcomeId: "alone", criterionId: "k", memberId: "z", level: 1 }];
    expect(reviewerLeans([...lenient, ...alone])).toEqual({
      standing: "FALLS_APART",
      coRated: 12,
      leans: [],
    });
    expect(reviewerLeans(lenient.slice(0, 18))).toEqual({ standing: "TOO_FEW", coRated: 9, leans: [] });
    expect(reviewerLeans([])).toEqual({ standing: "TOO_FEW", coRated: 0, leans: [] });
  });
});
