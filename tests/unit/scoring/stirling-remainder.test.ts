import { expect, it } from "vitest";
import { stirlingRemainder } from "@/domain/scoring/stirling-remainder";

function logGamma(z: number): number {
  return stirlingRemainder(z) + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI);
}

it.each([
  [1, 0],
  [2, 0],
  [0.5, Math.log(Math.PI) / 2],
  [10, Math.log(362880)],
  [0.001, 6.907178885383853],
  [123.4, 469.3360974421906],
])("gives ln Γ(%f) = %f", (z, expected) => {
  expect(logGamma(z)).toBeCloseTo(expected, 12);
});

it("goes over from recurrence to series without a step", () => {
  expect(stirlingRemainder(10 - 1e-9)).toBeCloseTo(stirlingRemainder(10), 11);
});
