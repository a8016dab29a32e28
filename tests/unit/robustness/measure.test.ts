import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOf, sdOf, supportMeasure } from "@/domain/robustness/measure";
import { between } from "@/tests/unit/scoring/arbitraries";

describe("supportMeasure", () => {
  it("is the number itself where nothing is uncertain", () => {
    expect(supportMeasure({ support: 0.3, sd: 0 }, 0.2)).toBe(0.3);
    expect(meanOf(0.3)).toBe(0.3);
    expect(sdOf(0.3)).toBe(0);
  });

  it("keeps the mean always, and the sd as far as a Beta can have it", () => {
    fc.assert(
      fc.property(between(0, 0.99), between(0.001, 0.4), between(0.05, 0.5), (support, sd, prior) => {
        const measure = supportMeasure({ support, sd }, prior);
        expect(meanOf(measure)).toBeCloseTo(support, 9);
        expect(sdOf(measure)).toBeLessThanOrEqual(sd * (1 + 1e-9));
        const theta = prior + (1 - prior) * support;
        const widest = Math.sqrt((theta * (1 - theta)) / 1.01) / (1 - prior);
        expect(sdOf(measure)).toBeCloseTo(Math.min(sd, widest), 9);
      }),
    );
  });
});
