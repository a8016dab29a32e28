import betaQuantileReference from "@stdlib/stats-base-dists-beta-quantile";
import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile, fromLogit, logit } from "@/domain/scoring/beta";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };

const GRID = [0.05, 0.1, 0.3, 0.5, 0.8, 1, 1.5, 2, 3.3, 7, 20, 50, 200, 1000, 1e5];
const PROBABILITIES = [1e-6, 0.001, 0.025, 0.05, 0.3, 0.5, 0.7, 0.95, 0.975, 0.999];

function rowsOf(name: string): number[][] {
  return statistics.beta.find((part) => part.name === name)?.expected.rows ?? [];
}

describe("against the reference", () => {
  it.each(rowsOf("quantiles"))(
    "quantile %f of Beta(%f, %f) is %f",
    (probability = 0, a = 0, b = 0, expected = 0) => {
      expect(Math.abs(betaQuantile(probability, a, b) - expected)).toBeLessThanOrEqual(1e-9);
    },
  );

  it.each(rowsOf("distribution"))("P(X ≤ %f) of Beta(%f, %f) is %f", (x = 0, a = 0, b = 0, expected = 0) => {
    expect(Math.abs(betaCdf(x, a, b) - expected)).toBeLessThanOrEqual(1e-9);
  });

  it("has rows to compare", () => {
    expect(rowsOf("quantiles")).toHaveLength(7);
    expect(rowsOf("distribution")).toHaveLength(5);
  });
});

describe("betaQuantile", () => {
  it("equals the published quantile over a wide grid", () => {
    for (const a of GRID) {
      for (const b of GRID) {
        for (const probability of PROBABILITIES) {
          const difference = betaQuantile(probability, a, b) - betaQuantileReference(probability, a, b);
          expect(Math.abs(difference), `${probability} of Beta(${a}, ${b})`).toBeLessThan(1e-9);
        }
      }
    }
  });

  it("has known values", () => {
    expect(betaQuantile(0.05, 1, 9)).toBeCloseTo(1 - 0.95 ** (1 / 9), 14);
    expect(betaQuantile(0.975, 0.5, 0.5)).toBeCloseTo(Math.sin((0.975 * Math.PI) / 2) ** 2, 12);
  });

  it("reaches from 0 to 1", () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
  });
});

describe("betaCdf", () => {
  it("reaches from 0 to 1", () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaCdf(2, 2, 3)]).toEqual([0, 0, 1, 1]);
  });
});

it("logit and fromLogit undo each other", () => {
  expect(logit(0.5)).toBe(0);
  expect(fromLogit(logit(0.2))).toBeCloseTo(0.2, 15);
  expect(fromLogit(-800)).toBe(0);
});
