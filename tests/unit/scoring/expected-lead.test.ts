import { expect, it } from "vitest";
import { betaSpread, expectedLead } from "@/domain/scoring/expected-lead";
import { survivalGrid } from "@/domain/scoring/survival-grid";

it("knows how a Beta is spread", () => {
  // Of Beta(2, 3): variance 1/25, skewness 2/7, excess −9/14.
  const { least, variance, third, fourth } = betaSpread(2, 3);
  expect([least, variance]).toEqual([2, 1 / 25]);
  expect(third / variance ** 1.5).toBeCloseTo(2 / 7, 12);
  expect(fourth / variance ** 2).toBeCloseTo(-9 / 14, 12);
});

it("expects the lead at which one is above the other with 80 %, as near as it says", () => {
  const shapes = [0.3, 0.8, 1, 1.4, 2, 5, 20, 120];
  for (const a of shapes)
    for (const b of shapes)
      for (const n of [4, 12, 60, 400]) {
        const best = survivalGrid(a, b, 1 / 16);
        const bestSpread = betaSpread(a, b);
        const mean = a / (a + b);
        const above = (at: number) => best.above(at * n, (1 - at) * n);
        let [low, high] = [0.5 / n, mean];
        if (high <= low || above(low) < 0.8 || above(high) > 0.8) continue;
        for (let halving = 0; halving < 20; halving++) {
          const middle = (low + high) / 2;
          if (above(middle) >= 0.8) low = middle;
          else high = middle;
        }
        const spread = betaSpread(low * n, (1 - low) * n);
        if (Math.abs(above(low) - 0.8) > 1e-3 || spread.least < 0.3) continue;
        const lead = (mean - low) / Math.sqrt(bestSpread.variance + spread.variance);
        const least = Math.min(bestSpread.least, spread.least);
        const [short, long] = least >= 2 ? [0.65, 1.05] : least >= 1 ? [0.55, 1.2] : [0.2, 1.4];
        expect(lead > short && lead < long, `Beta(${a}, ${b}) over ${n}: ${lead}`).toBe(true);
        const missed = Math.abs(lead - expectedLead(bestSpread, spread));
        expect(missed, `Beta(${a}, ${b}) over ${n} at ${low}`).toBeLessThan(
          least >= 2 ? 0.05 : least >= 1 ? 0.15 : 0.35,
        );
      }
});
