import fc from "fast-check";
import { expect, it } from "vitest";
import { exponentOf, LN2_HIGH, LN2_LOW, timesPowerOfTwo } from "@/domain/scoring/power-of-two";

it("holds ln 2 in two parts, the first of which can be counted without rounding", () => {
  expect(LN2_HIGH + LN2_LOW).toBe(Math.LN2);
  expect(Number.isInteger(LN2_HIGH * 2 ** 32)).toBe(true);
});

it.each([
  [1.5, 3, 12],
  [1, 1023, 2 ** 1023],
  [0.75, 1024, 1.5 * 2 ** 1023],
  [1, -1074, 5e-324],
  [1.5, -1075, 5e-324],
])("%d · 2^%d is %d", (x, n, expected) => {
  expect(timesPowerOfTwo(x, n)).toBe(expected);
});

it("takes a number apart and puts it together again", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      const n = exponentOf(x);
      const part = timesPowerOfTwo(x, -n);
      expect(part >= 1 && part < 2).toBe(true);
      expect(timesPowerOfTwo(part, n)).toBe(x);
    }),
    { numRuns: 1000 },
  );
});
