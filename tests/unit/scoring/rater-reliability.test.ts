import { expect, it } from "vitest";
import { raterReliability } from "@/domain/scoring/rater-reliability";

it.each([
  [0, 0],
  [1, 0.6],
  [2, 0.75],
  [3, 9 / 11],
])("%i raters of reliability .6 reach %f together", (raters, expected) => {
  expect(raterReliability(raters, 0.6)).toBeCloseTo(expected, 15);
});
