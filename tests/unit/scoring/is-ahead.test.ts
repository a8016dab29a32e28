import fc from "fast-check";
import { expect, it } from "vitest";
import { probabilityAhead } from "@/domain/scoring/ahead";
import { isAhead } from "@/domain/scoring/is-ahead";
import { between, RUNS } from "./arbitraries";

it("says what the integral says, also where it takes the short way", () => {
  const estimate = fc.record({ support: between(0, 0.95), sd: between(0.005, 0.3) });
  fc.assert(
    fc.property(estimate, estimate, between(0.05, 0.5), (first, second, priorSupport) => {
      const probability = probabilityAhead(first, second, priorSupport);
      if (Math.abs(probability - 0.8) < 1e-6) return;
      expect(isAhead(first, second, priorSupport)).toBe(probability >= 0.8);
    }),
    RUNS,
  );
});
