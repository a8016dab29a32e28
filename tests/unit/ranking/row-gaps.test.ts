import { expect, it } from "vitest";
import { countGaps, gapWords, rowGaps } from "@/domain/ranking/row-gaps";
import { rankingColumns } from "@/tests/support/ranking-columns";

const columns = {
  ...rankingColumns([]),
  outcomeCount: [3, 2, 0],
  uncheckedCount: [1, 0, 0],
  reviewCount: [1, 3, 0],
};
const gaps = (row: number) => rowGaps(columns, row, 3);

it("says what a row lacks in words", () => {
  expect([0, 1, 2].map((row) => gapWords(gaps(row)))).toEqual([
    "2 reviews, 1 unchecked",
    "nothing",
    "an outcome",
  ]);
  expect(gapWords({ reviews: 1, unchecked: 0, isWithoutOutcome: false })).toBe("1 review");
});

it("waits for no review where there is nothing to review", () => {
  expect(gaps(2)).toEqual({ reviews: 0, unchecked: 0, isWithoutOutcome: true });
  expect([0, 1, 2].map((row) => countGaps(gaps(row)))).toEqual([3, 0, 1]);
});
