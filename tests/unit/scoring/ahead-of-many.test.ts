import fc from "fast-check";
import { expect, it } from "vitest";
import { probabilityAhead } from "@/domain/scoring/ahead";
import { aheadOfMany } from "@/domain/scoring/ahead-of-many";
import { between } from "./arbitraries";

const estimate = fc.record({ support: between(0, 0.98), sd: between(0.005, 0.3) });

it("answers for each of many what the integral answers for the pair", () => {
  fc.assert(
    fc.property(estimate, fc.array(estimate, { maxLength: 4 }), between(0.05, 0.5), (best, others, prior) => {
      const isBehind = aheadOfMany(best, prior);
      for (const other of others) {
        const probability = probabilityAhead(best, other, prior);
        if (Math.abs(probability - 0.8) < 2e-6) continue;
        expect(isBehind(other), `${JSON.stringify(other)}, ${probability}`).toBe(probability > 0.8);
      }
    }),
    { numRuns: 200 },
  );
});

it("is right where it is close: on either side of 80 %, found by halving", () => {
  fc.assert(
    fc.property(between(0.1, 0.95), between(0.01, 0.2), between(0.01, 0.2), (support, sd, otherSd) => {
      const best = { support, sd };
      const isBehind = aheadOfMany(best, 0.2);
      const ahead = (at: number) => probabilityAhead(best, { support: at, sd: otherSd }, 0.2) >= 0.8;
      if (!ahead(0) || ahead(support)) return;
      let [low, high] = [0, support];
      for (let halving = 0; halving < 12; halving++) {
        const middle = (low + high) / 2;
        if (ahead(middle)) low = middle;
        else high = middle;
      }
      expect(isBehind({ support: low, sd: otherSd })).toBe(true);
      expect(isBehind({ support: high, sd: otherSd })).toBe(false);
    }),
    { numRuns: 30 },
  );
});
