import { expect, it } from "vitest";
import { sineIntegralAtPi } from "@/domain/scoring/sine-integral";

/** ∫ sin(t)/t from 0 to πm by Simpson's rule, fine enough for ten digits. */
function reference(multiple: number): number {
  const steps = 4000 * multiple;
  const width = (Math.PI * multiple) / steps;
  const f = (t: number) => (t === 0 ? 1 : Math.sin(t) / t);
  let sum = f(0) + f(Math.PI * multiple);
  for (let at = 1; at < steps; at++) sum += f(at * width) * (at % 2 === 0 ? 2 : 4);
  return (sum * width) / 3;
}

it("is what the tables say", () => {
  expect(sineIntegralAtPi(0)).toBe(0);
  expect(sineIntegralAtPi(1)).toBeCloseTo(1.851937051982, 12);
  expect(sineIntegralAtPi(2)).toBeCloseTo(1.418151576133, 12);
});

it("is the integral, by either series", () => {
  for (const multiple of [3, 5, 6, 7, 8, 12, 25])
    expect(sineIntegralAtPi(multiple)).toBeCloseTo(reference(multiple), 9);
});
