import fc from "fast-check";
import { expect, it } from "vitest";
import { areSameWeights, moveWeight, weightsOf, withWeights } from "@/domain/ranking/trial-weights";
import { WEIGHT_SUM_TOLERANCE } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { DEFAULT_POLICY } from "@/tests/support/compared";

it("lets the others share the rest in their old proportions", () => {
  expect(moveWeight({ a: 0.25, b: 0.25, c: 0.5 }, "c", 0.2)).toEqual({ a: 0.4, b: 0.4, c: 0.2 });
  expect(moveWeight({ a: 1, b: 0, c: 0 }, "a", 0.5)).toEqual({ a: 0.5, b: 0.25, c: 0.25 });
  expect(moveWeight({ a: 0.5, b: 0.5 }, "a", 1.4)).toEqual({ a: 1, b: 0 });
});

it("keeps weights that the arithmetic accepts, however often they are moved", () => {
  const keys = DEFAULT_POLICY.criteria.map(({ id }) => id);
  const move = fc.record({ key: fc.constantFrom(...keys), to: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const weights = moves.reduce(
        (now, { key, to }) => moveWeight(now, key, to / 100),
        weightsOf(DEFAULT_POLICY),
      );
      const sum = Object.values(weights).reduce((total, one) => total + one, 0);
      expect(Math.abs(sum - 1)).toBeLessThan(WEIGHT_SUM_TOLERANCE);
      const criteria = keys.map((id) => ({ id, weight: weights[id] ?? 0 }));
      expect(withWeights(DEFAULT_POLICY, weights)).toEqual(resolvePolicy({ criteria }));
    }),
    { numRuns: 300 },
  );
});

it("takes weights for the same that nobody could tell apart", () => {
  expect(areSameWeights({ a: 0.3, b: 0.7 }, { a: 0.3 + 1e-12, b: 0.7 })).toBe(true);
  expect(areSameWeights({ a: 0.3, b: 0.7 }, { a: 0.31, b: 0.69 })).toBe(false);
});
