import fc from "fast-check";
import { expect, it } from "vitest";
import { exp, exp2 } from "@/domain/scoring/exponential";

it.each([
  [-20, 2.061153622438558e-9],
  [-3.7, 0.02472352647033939],
  [-0.1, 0.9048374180359596],
  [0.2, 1.2214027581601699],
  [1, Math.E],
  [10, 22026.465794806718],
  [700, 1.0142320547350045e304],
])("gives e^%f = %d", (x, expected) => {
  expect(Math.abs(exp(x) / expected - 1)).toBeLessThan(1e-15);
});

it.each([
  [0, 1],
  [-744, 1e-323],
  [-746, 0],
  [710, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.NaN, Number.NaN],
])("begins and ends where numbers do: e^%f is %d", (x, expected) => {
  expect(exp(x)).toBe(expected);
});

it.each([-1074, -1022, -30, -1, 0, 1, 52, 1023])("gives 2^%d exactly", (n) => {
  expect(exp2(n)).toBe(2 ** n);
});

it("knows no 2^x beyond what a number can hold", () => {
  expect([exp2(1024), exp2(-1076)]).toEqual([Number.POSITIVE_INFINITY, 0]);
});

it("is the exponential function everywhere", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
      expect(Math.abs(exp2(x) / 2 ** x - 1)).toBeLessThan(1e-15);
    }),
    { numRuns: 2000 },
  );
});

it("gives these very digits on every engine", () => {
  expect([-3.7, -0.1, 0.2, 11.3].map(exp)).toEqual([
    0.024723526470339388, 0.9048374180359595, 1.2214027581601699, 80821.63754031362,
  ]);
  expect([-1 / 3, -0.5, 2.6].map(exp2)).toEqual([0.7937005259840997, 0.7071067811865475, 6.062866266041593]);
});
