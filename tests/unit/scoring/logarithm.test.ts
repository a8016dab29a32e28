import fc from "fast-check";
import { expect, it } from "vitest";
import { ln, ln1p } from "@/domain/scoring/logarithm";

it.each([
  [5e-324, -744.4400719213812],
  [0.037, -3.2968373663379125],
  [0.8, -0.22314355131420976],
  [1 + Number.EPSILON, 2.2204460492503128e-16],
  [1.7, 0.5306282510621704],
  [10, Math.LN10],
  [12345.678, 9.421061321291832],
  [1e300, 690.7755278982137],
])("gives ln %d = %d", (x, expected) => {
  expect(Math.abs(ln(x) / expected - 1)).toBeLessThan(1e-15);
});

it.each([
  [-0.9, -Math.LN10],
  [-0.2, -0.22314355131420976],
  [1e-9, 9.999999995e-10],
  [0.3, 0.26236426446749106],
  [5, 1.791759469228055],
])("gives ln(1 + %d) = %d", (x, expected) => {
  expect(Math.abs(ln1p(x) / expected - 1)).toBeLessThan(1e-15);
});

it.each([
  [1, 0],
  [0, Number.NEGATIVE_INFINITY],
  [-1, Number.NaN],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NaN, Number.NaN],
])("says what there is at the ends: ln %d is %d", (x, expected) => {
  expect(ln(x)).toBe(expected);
  expect(ln1p(x - 1)).toBe(expected);
});

it("is the logarithm everywhere", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(1e-15 * Math.abs(Math.log(x)));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.double({ min: -1, max: 3, noNaN: true, minExcluded: true }), (x) => {
      expect(Math.abs(ln1p(x) - Math.log1p(x))).toBeLessThanOrEqual(1e-15 * Math.abs(Math.log1p(x)) + 1e-320);
    }),
    { numRuns: 2000 },
  );
});

it("gives these very digits on every engine", () => {
  expect([0.037, 0.8, 1.7, 12345.678].map(ln)).toEqual([
    -3.2968373663379125, -0.22314355131420968, 0.5306282510621704, 9.421061321291832,
  ]);
});
