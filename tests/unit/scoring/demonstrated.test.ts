import { describe, expect, it } from "vitest";
import { demonstratedIn } from "@/domain/scoring/demonstrated";
import { layersOf } from "@/domain/scoring/layers";
import type { RatedOutcome } from "@/domain/scoring/rated-outcome";

function demonstratedBy(outcomes: readonly (readonly [level: number, mass: number])[], refutedMass = 0) {
  const standing = outcomes.map(([level, mass], index): RatedOutcome => {
    return { index, level, mass, told: 0, levelVariance: 0 };
  });
  return demonstratedIn(layersOf(standing, 0.15), standing, 0.5, refutedMass);
}

describe("demonstratedIn", () => {
  it("is half where the mass equals W at level 4", () => {
    expect(demonstratedBy([[4, 0.5]])).toEqual({ demonstrated: 0.5, shares: [0.5] });
  });

  it("is one checked result at level 2 by one reviewer: d₁", () => {
    expect(demonstratedBy([[2, 0.57]]).demonstrated).toBeCloseTo(0.2663551401869159, 15);
  });

  it("sums the layers and shares each by mass", () => {
    const { demonstrated, shares } = demonstratedBy([
      [2, 0.25],
      [4, 0.75],
    ]);
    expect(demonstrated).toBeCloseTo(0.5 * (1 / 1.5) + 0.5 * (0.75 / 1.25), 15);
    expect(shares[0]).toBeCloseTo((0.5 * 0.25) / 1.5, 15);
    expect(shares[1]).toBeCloseTo((0.5 * 0.75) / 1.5 + (0.5 * 0.75) / 1.25, 15);
  });

  it("falls with what was refuted", () => {
    expect(demonstratedBy([[4, 0.5]], 0.25).demonstrated).toBeCloseTo(0.4, 15);
  });

  it("is 0 with nothing standing, whatever was refuted", () => {
    expect(demonstratedBy([], 1)).toEqual({ demonstrated: 0, shares: [] });
  });
});
