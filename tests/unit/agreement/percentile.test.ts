import { expect, it } from "vitest";
import { percentileOf } from "@/domain/agreement/percentile";

it("interpolates between neighbours", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => percentileOf([1, 2, 4], share))).toEqual([1, 1.5, 2, 3, 4]);
  expect(percentileOf([5], 0.95)).toBe(5);
});
