import fc from "fast-check";
import { expect, it } from "vitest";
import { probabilityGreater } from "@/domain/scoring/ahead";
import { betaOf } from "@/domain/scoring/regularized-beta";
import { survivalGrid } from "@/domain/scoring/survival-grid";
import { between } from "./arbitraries";

it("gives the known probability of two Betas", () => {
  expect(survivalGrid(2, 1, 0.25).above(1, 1)).toBeCloseTo(2 / 3, 9);
});

it("gives what the integral gives, at a step of .6 of the spread the two have together", () => {
  const shape = between(0.5, 80);
  fc.assert(
    fc.property(shape, shape, shape, shape, (a, b, c, d) => {
      const variances = [1 / a + 1 / b, 1 / c + 1 / d] as const;
      const step = Math.min(0.5, 0.6 * Math.sqrt(1 / (1 / variances[0] + 1 / variances[1])));
      const expected = probabilityGreater(betaOf(a, b), betaOf(c, d), 1e-11);
      expect(Math.abs(survivalGrid(a, b, step).above(c, d) - expected)).toBeLessThan(1e-6);
    }),
    { numRuns: 100 },
  );
});
