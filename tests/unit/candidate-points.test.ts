import { describe, expect, it } from "vitest";
import { dividePoints, pointsOf, pointsSheetOf } from "@/domain/candidate-points";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import cases from "@/tests/support/reference/scoring-cases.json";

const scored = cases.cases.flatMap(({ input }) => {
  const policy = resolvePolicy(input.policy);
  return input.candidates.map((candidate) => scoreCandidate(normalizeCandidate(candidate as never), policy));
});

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((all, one) => all + one, 0) * 100) / 100;
}

describe("the cells behind a score", () => {
  it("sum to the printed support, by criterion and by source alike", () => {
    for (const score of scored) {
      const sheet = pointsSheetOf(score);
      const sources = score.contributions.map(({ id }) => pointsOf(sheet, (cell) => cell.sourceId === id));
      const criteria = Object.keys(score.criteria).map((key) =>
        pointsOf(sheet, (cell) => cell.criterionKey === key),
      );
      expect(sheet.total).toBe(Number((score.support * 100).toFixed(2)));
      expect(sum(sheet.cells.map(({ points }) => points))).toBe(sheet.total);
      if (score.contributions.length > 0) {
        expect(sum(sources)).toBe(sheet.total);
        expect(sum(criteria)).toBe(sheet.total);
      }
    }
  });

  it("stay within a hundredth of what they stand for", () => {
    for (const score of scored) {
      for (const { criterionKey, sourceId, part, points } of pointsSheetOf(score).cells) {
        const of = score.criteria[criterionKey]?.contributions.find(({ id }) => id === sourceId);
        const exact = part === "synergy" ? 200 * (of?.synergy ?? 0) : 100 * (of?.[part] ?? 0);
        expect(Math.abs(points - exact)).toBeLessThan(0.01 + 1e-9);
      }
    }
  });
});

it("divides a printed number so that its parts add up", () => {
  expect(dividePoints(9.5, [0.5, 0.25, 0.25])).toEqual([4.75, 2.38, 2.37]);
  expect(dividePoints(0, [0.5, 0.5])).toEqual([0, 0]);
  expect(dividePoints(3, [0, 0])).toEqual([0, 0]);
});
