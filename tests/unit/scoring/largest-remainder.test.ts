import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundToTotal } from "@/domain/scoring/largest-remainder";
import { between, RUNS } from "./arbitraries";

describe("roundToTotal", () => {
  it.each([
    [
      [1.25, 1.25, 1.9],
      [1.3, 1.2, 1.9],
    ],
    [
      [0.04, 0.04, 0.04],
      [0.1, 0, 0],
    ],
    [
      [33.333, 33.333, 33.334],
      [33.3, 33.3, 33.4],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])("prints %j as %j", (parts, expected) => {
    expect(roundToTotal(parts)).toEqual(expected);
  });

  it("rounds to other decimals", () => {
    expect(roundToTotal([0.5, 0.5, 1], 0)).toEqual([1, 0, 1]);
  });

  it("adds up to the printed total, each part within a unit of itself", () => {
    fc.assert(
      fc.property(fc.array(between(0, 60), { maxLength: 12 }), (parts) => {
        const rounded = roundToTotal(parts);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(rounded.reduce((sum, part) => sum + part, 0).toFixed(1)).toBe(total.toFixed(1));
        rounded.forEach((part, index) => {
          expect(Math.abs(part - (parts[index] as number))).toBeLessThan(0.1 + 1e-9);
        });
      }),
      RUNS,
    );
  });
});
