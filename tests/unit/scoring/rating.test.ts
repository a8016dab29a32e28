import { expect, it } from "vitest";
import { DEFAULT_PARAMETERS } from "@/domain/scoring/parameters";
import { meanLevel, ratingVariance } from "@/domain/scoring/rating";

it("takes the mean of the levels", () => {
  expect(meanLevel([2, 3, 3])).toBeCloseTo(8 / 3, 15);
});

it.each([
  [[2], 0.49],
  [[2, 2], 0.98 / 3],
  [[1, 2, 3], 0.745],
  [[0, 4], 8.98 / 3],
])("the variance of one of the ratings %j is %f", (ratings, expected) => {
  expect(ratingVariance(ratings, meanLevel(ratings), DEFAULT_PARAMETERS)).toBeCloseTo(expected, 14);
});
