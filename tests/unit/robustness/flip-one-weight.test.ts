import { expect, it } from "vitest";
import { flipByOneWeight } from "@/domain/robustness/flip-one-weight";

it("finds where each weight alone closes the gap", () => {
  const weights = flipByOneWeight({
    weights: [0.25, 0.25, 0.25, 0.25],
    differences: [0.2, 0.1, -0.05, -0.18],
    gap: 0.0175,
  });
  const expected = [0.1780821917808219, 1 / 11, 4 / 9, 0.3164556962025317];
  weights.forEach((weight, index) => {
    expect(weight).toBeCloseTo(expected[index] as number, 12);
  });
});

it("is null where that weight alone cannot", () => {
  const [first, second] = flipByOneWeight({
    weights: [0.2, 0.5, 0.3],
    differences: [0.6, 0.1, -0.05],
    gap: 0.155,
  });
  expect([first, second]).toEqual([null, null]);
});

it("is null where there are no others to rescale, or they differ no more than it does", () => {
  expect(flipByOneWeight({ weights: [1, 0], differences: [0.2, -0.2], gap: 0.2 })[0]).toBeNull();
  expect(flipByOneWeight({ weights: [0.5, 0.5], differences: [0.2, 0.2], gap: 0.2 })).toEqual([null, null]);
});
