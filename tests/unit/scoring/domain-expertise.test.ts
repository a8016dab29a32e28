import { expect, it } from "vitest";
import { domainExpertiseOf } from "@/domain/scoring/domain-expertise";

it.each([
  [[], 0],
  [[0], 0],
  [[3, 2], 0.625],
  [[4, 4, 4], 1],
])("of %j is %f", (ratings, expected) => {
  expect(domainExpertiseOf(ratings)).toBe(expected);
});
