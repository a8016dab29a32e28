import { describe, expect, it } from "vitest";
import { layersOf } from "@/domain/scoring/layers";
import { DEFAULT_PARAMETERS } from "@/domain/scoring/parameters";
import type { RatedOutcome } from "@/domain/scoring/rated-outcome";
import {
  criterionSd,
  demonstratedSd,
  ratingNoiseVariance,
  supportVariance,
} from "@/domain/scoring/uncertainty";

function rated(level: number, mass: number): RatedOutcome {
  return { index: 0, level, mass, told: 0, levelVariance: 0.49 };
}

describe("demonstratedSd", () => {
  it("is that of the prior when nothing is shown", () => {
    expect(demonstratedSd(layersOf([], 0.15), 0, DEFAULT_PARAMETERS)).toBeCloseTo(0.223606797749979, 15);
  });

  it("weighs each layer by its height, the empty one on top included", () => {
    const sd = demonstratedSd(layersOf([rated(2, 0.5)], 0.15), 0, DEFAULT_PARAMETERS);
    expect(sd).toBeCloseTo((0.5 * Math.sqrt((0.6 * 0.4) / 9) + 0.5 * Math.sqrt(0.16 / 5)) / 0.8, 15);
  });

  it("counts refuted mass as something seen", () => {
    const sd = demonstratedSd(layersOf([], 0.15), 0.5, DEFAULT_PARAMETERS);
    expect(sd).toBeCloseTo(Math.sqrt((0.1 * 0.9) / 9) / 0.8, 15);
  });
});

describe("ratingNoiseVariance", () => {
  it("is the variance of the level, over T², with one outcome", () => {
    expect(ratingNoiseVariance([rated(3, 0.5)], [0.4], 0.4)).toBeCloseTo(0.49 / 16, 15);
  });

  it("shares by D, and by raw mass where D is 0", () => {
    const standing = [rated(1, 0.75), rated(1, 0.25)];
    expect(ratingNoiseVariance(standing, [0.1, 0.1], 0.2)).toBeCloseTo((0.49 * 0.5) / 16, 15);
    expect(ratingNoiseVariance(standing, [0, 0], 0)).toBeCloseTo((0.49 * 0.625) / 16, 15);
  });

  it("is 0 where there is no mass either", () => {
    expect(ratingNoiseVariance([rated(1, 0)], [0], 0)).toBe(0);
    expect(ratingNoiseVariance([], [], 0)).toBe(0);
  });
});

describe("criterionSd", () => {
  it("is narrower under a ceiling, and less so with a strong credential", () => {
    expect(criterionSd(0.075, 0, 0.25, 0.05)).toBeCloseTo(0.20683628791873057, 15);
    expect(criterionSd(0.1, 0.5, 0.25, 0.04)).toBeCloseTo(0.2 * 0.9375, 15);
  });
});

describe("supportVariance", () => {
  it.each([
    [0, 0.02],
    [0.5, 0.03],
    [1, 0.04],
  ])("with correlation %f of two equal criteria is %f", (correlation, expected) => {
    expect(supportVariance([0.1, 0.1], correlation)).toBeCloseTo(expected, 15);
  });
});
