import { expect, it } from "vitest";
import { flipByL1 } from "@/domain/robustness/flip-l1";

it("takes from the largest difference and gives to the smallest", () => {
  const { size, moves } = flipByL1({
    weights: [0.25, 0.25, 0.25, 0.25],
    differences: [0.2, 0.1, -0.05, -0.18],
    gap: 0.0175,
  });
  expect(moves).toHaveLength(1);
  expect(moves[0]).toMatchObject({ from: 0, to: 3 });
  expect(size).toBeCloseTo(0.035 / 0.38, 15);
});

it("goes on to the next when one criterion has no more to give", () => {
  const { size, moves } = flipByL1({ weights: [0.2, 0.5, 0.3], differences: [0.6, 0.1, -0.05], gap: 0.155 });
  expect(moves.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(moves[1]?.amount).toBeCloseTo(1 / 6, 12);
  expect(size).toBeCloseTo(0.2 * 2 + 1 / 3, 12);
});

it("passes over a criterion without weight", () => {
  const { moves } = flipByL1({ weights: [0, 1, 0], differences: [0.9, 0.1, -0.1], gap: 0.1 });
  expect(moves.map(({ from, amount }) => [from, amount])).toEqual([[1, 0.5]]);
});

it("moves nothing for what rounding leaves of the gap", () => {
  const differences = [0.85 - 0.05, -0.44, 0.5 - 0.94];
  const { size, moves } = flipByL1({ weights: [0.5, 0, 0.5], differences, gap: 0.5 * 0.8 - 0.5 * 0.44 });
  expect(moves).toHaveLength(1);
  expect(size).toBeCloseTo((2 * 0.18) / 1.24, 12);
});
