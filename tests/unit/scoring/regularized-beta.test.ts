import betaCdfReference from "@stdlib/stats-base-dists-beta-cdf";
import { describe, expect, it } from "vitest";
import { betaOf, logitDensity, probabilityUpTo } from "@/domain/scoring/regularized-beta";

const PARAMETERS = [0.05, 0.3, 0.8, 1, 1.5, 2, 7, 50, 1000, 1e5];
const LOGITS = [-4, -1, -0.1, 0, 0.3, 2, 5];

describe("logitDensity", () => {
  it("is x^a (1 − x)^b / B(a, b)", () => {
    expect(logitDensity(0, betaOf(1, 1))).toBeCloseTo(0.25, 15);
    expect(logitDensity(Math.log(2 / 3), betaOf(2, 3))).toBeCloseTo(12 * 0.4 ** 2 * 0.6 ** 3, 14);
  });

  it("stays a number far out, on either side", () => {
    expect(logitDensity(-900, betaOf(0.01, 0.01)) / logitDensity(-800, betaOf(0.01, 0.01))).toBeCloseTo(
      Math.exp(-1),
      12,
    );
    expect(logitDensity(900, betaOf(0.01, 0.01))).toBeCloseTo(logitDensity(-900, betaOf(0.01, 0.01)), 15);
  });
});

describe("probabilityUpTo", () => {
  it("equals the published distribution over a wide grid", () => {
    for (const a of PARAMETERS) {
      for (const b of PARAMETERS) {
        for (const t of LOGITS) {
          const beta = betaOf(a, b);
          const found = probabilityUpTo(t, beta, logitDensity(t, beta));
          const expected = betaCdfReference(1 / (1 + Math.exp(-t)), a, b);
          expect(Math.abs(found - expected), `Beta(${a}, ${b}) at ${t}`).toBeLessThan(1e-9);
        }
      }
    }
  });
});
