import { describe, expect, it } from "vitest";
import { runToEnd } from "@/domain/robustness/acceptability";
import { confidenceFactor } from "@/domain/robustness/confidence-factor";
import type { Measure } from "@/domain/robustness/measure";
import { supportMeasure } from "@/domain/robustness/measure";
import { prepare } from "@/domain/robustness/prepared";
import { randomStreams } from "@/domain/robustness/random-weights";
import { probabilityAhead } from "@/domain/scoring/ahead";
import { betaCdf } from "@/domain/scoring/beta";

const DRAWS = 40_000;

function factor(
  measures: readonly (readonly Measure[])[],
  place: number,
  weights: readonly number[],
): number {
  const prepared = runToEnd(prepare({ ids: measures.map((_, at) => String(at)), measures }));
  const { confidence: generator } = randomStreams(4);
  return confidenceFactor(prepared, { place, weights }, { draws: DRAWS, generator });
}

describe("confidenceFactor", () => {
  it("is how often a Beta is above a certain value", () => {
    const measures: Measure[][] = [
      [{ a: 3, b: 5, from: 0, to: 1 }, 0.9],
      [0.4, 0],
    ];
    expect(factor(measures, 0, [1, 0])).toBeCloseTo(1 - betaCdf(0.4, 3, 5), 2);
    expect(factor(measures, 1, [1, 0])).toBeCloseTo(betaCdf(0.4, 3, 5), 2);
    expect(factor(measures, 0, [0, 1])).toBe(1);
  });

  it("is, of two on one criterion, the probability of the comparison that one is ahead of the other", () => {
    const first = { support: 0.44, sd: 0.13 };
    const second = { support: 0.3, sd: 0.15 };
    const measures = [first, second].map((one) => [supportMeasure(one, 0.2), 0]);
    expect(factor(measures, 0, [1, 0])).toBeCloseTo(probabilityAhead(first, second, 0.2), 2);
  });

  it("shares among those that are level, and is all or nothing where all is certain", () => {
    expect(
      factor(
        [
          [0.5, 0.1],
          [0.5, 0.2],
          [0.4, 0.9],
        ],
        0,
        [1, 0],
      ),
    ).toBe(0.5);
    expect(
      factor(
        [
          [0.5, 0.1],
          [0.5, 0.2],
          [0.4, 0.9],
        ],
        2,
        [0, 1],
      ),
    ).toBe(1);
    expect(
      factor(
        [
          [0.5, 0.1],
          [0.5, 0.2],
          [0.4, 0.9],
        ],
        2,
        [1, 0],
      ),
    ).toBe(0);
  });
});
