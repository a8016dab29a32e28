import { expect, it } from "vitest";
import { printParts, signedPoints } from "@/domain/comparison/printed-points";

it("prints parts that add up to the printed total", () => {
  expect(printParts([0.0125, 0.0125, 0.019], 4.4)).toEqual([1.3, 1.2, 1.9]);
});

it("says which way points go, and nothing of nothing", () => {
  expect([7.94, -0.4, 0, -0.01].map(signedPoints)).toEqual(["+7.9", "−0.4", "0.0", "0.0"]);
});
