import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ATOMS, fillAtoms } from "@/domain/robustness/beta-atoms";
import { type BetaMeasure, meanOf, sdOf } from "@/domain/robustness/measure";
import { betaQuantile } from "@/domain/scoring/beta";

function atomsOf(measure: number | BetaMeasure): number[] {
  const into = new Float64Array(3 * ATOMS);
  fillAtoms(into, ATOMS, measure);
  expect(into.subarray(0, ATOMS).every((value) => value === 0)).toBe(true);
  expect(into.subarray(2 * ATOMS).every((value) => value === 0)).toBe(true);
  return Array.from(into.subarray(ATOMS, 2 * ATOMS));
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) =>
  Math.sqrt(average(values.map((value) => (value - average(values)) ** 2)));

/** From .5 to 500, small ones as often as large ones. */
const parameter = fc.double({ min: Math.log(0.5), max: Math.log(500), noNaN: true }).map(Math.exp);

describe("fillAtoms", () => {
  it("repeats a certain value", () => {
    expect(atomsOf(0.3)).toEqual(new Array(ATOMS).fill(0.3));
  });

  it("keeps mean and sd, and the quantiles in the middles of equal slices but for one stretch", () => {
    fc.assert(
      fc.property(parameter, parameter, (a, b) => {
        const measure = { a, b, from: 0, to: 1 };
        const atoms = atomsOf(measure);
        const sd = sdOf(measure);
        expect(Math.abs(average(atoms) - meanOf(measure))).toBeLessThan(1e-9);
        expect(Math.abs(spread(atoms) / sd - 1)).toBeLessThan(1e-9);
        const exact = Array.from({ length: ATOMS }, (_, atom) => betaQuantile((atom + 0.5) / ATOMS, a, b));
        const stretch = sd / spread(exact);
        const shifted = exact.map((value) => meanOf(measure) + stretch * (value - average(exact)));
        const worst = Math.max(...atoms.map((value, atom) => Math.abs(value - (shifted[atom] ?? 0))));
        expect(worst / sd).toBeLessThan(1e-4);
        expect(Math.abs(stretch - 1)).toBeLessThan(0.02);
      }),
      { numRuns: 200 },
    );
  });

  it("turns round with a value function that falls", () => {
    const rising = atomsOf({ a: 2, b: 5, from: 0, to: 1 });
    const falling = atomsOf({ a: 2, b: 5, from: 1, to: 0 });
    rising.forEach((value, atom) => {
      expect(falling[atom]).toBeCloseTo(1 - value, 12);
    });
  });

  it("stays finite where almost all lies at the two ends", () => {
    const atoms = atomsOf({ a: 0.004, b: 0.006, from: -0.25, to: 1 });
    expect(atoms.every(Number.isFinite)).toBe(true);
    expect(average(atoms)).toBeCloseTo(0.25, 9);
  });
});
