import { expect, it } from "vitest";
import { closedFormL2, flipByL2 } from "@/domain/robustness/flip-l2";

const inside = { weights: [0.25, 0.25, 0.25, 0.25], differences: [0.2, 0.1, -0.05, -0.18], gap: 0.0175 };
const outside = { weights: [0.2, 0.5, 0.3], differences: [0.6, 0.1, -0.05], gap: 0.155 };

it("is the closed form while weights stay within 0–1", () => {
  expect(closedFormL2(inside).size).toBeCloseTo(0.06049788446300873, 12);
  expect(flipByL2(inside)).toEqual(closedFormL2(inside));
});

it("else leaves weights at 0 and shares out the rest", () => {
  expect(closedFormL2(outside).weights[0]).toBeLessThan(0);
  const { size, weights } = flipByL2(outside);
  expect(size).toBeCloseTo(0.4496912521077347, 12);
  expect(weights[0]).toBe(0);
  expect(weights[1]).toBeCloseTo(1 / 3, 12);
});

it("finds the one corner where only one weight may remain", () => {
  const { weights } = flipByL2({ weights: [0.5, 0.5, 0], differences: [0.4, 0.3, 0], gap: 0.35 });
  expect(weights).toEqual([0, 0, 1]);
});
