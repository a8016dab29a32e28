import { describe, expect, it } from "vitest";
import { countedMass, layersOf } from "@/domain/scoring/layers";
import type { RatedOutcome } from "@/domain/scoring/rated-outcome";

function rated(level: number, mass: number, told = 0): RatedOutcome {
  return { index: 0, level, mass, told, levelVariance: 0.49 };
}

describe("layersOf", () => {
  it("is one empty layer when nothing is rated, or only at 0", () => {
    const empty = [{ top: 4, height: 1, toldScale: 1, mass: 0 }];
    expect(layersOf([], 0.15)).toEqual(empty);
    expect(layersOf([rated(0, 0.5)], 0.15)).toEqual(empty);
  });

  it("cuts at every level once, and keeps the empty layer on top", () => {
    const layers = layersOf([rated(3, 0.5), rated(1, 0.25), rated(3, 0.125)], 0.15);
    expect(layers.map(({ top, height, mass }) => [top, height, mass])).toEqual([
      [1, 0.25, 0.875],
      [3, 0.5, 0.625],
      [4, 0.25, 0],
    ]);
  });

  it("has no layer above level 4", () => {
    expect(layersOf([rated(4, 0.5)], 0.15).map(({ top }) => top)).toEqual([4]);
  });

  it("lets the own word of all active outcomes saturate together", () => {
    const [layer] = layersOf([rated(4, 0.15, 1), rated(4, 0.3, 0.5)], 0.15);
    expect(layer?.toldScale).toBeCloseTo(1 / 3, 15);
    expect(layer?.mass).toBeCloseTo(0.15 / 3 + 0.15 + 0.15 / 3, 15);
  });
});

describe("countedMass", () => {
  it("is 0 below the layer, else the mass less what saturation takes of the own word", () => {
    expect(countedMass(rated(2, 0.4, 0.5), 3, 0.5)).toBe(0);
    expect(countedMass(rated(3, 0.4, 0.5), 3, 0.5)).toBeCloseTo(0.3, 15);
  });
});
