import { expect, it } from "vitest";
import { pairProbabilities } from "@/domain/comparison/pair-probabilities";
import { comparedOf, DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";

it("compares every pair of A, B and A+B as the reference does", () => {
  const scores = ([0, 1, 2] as const).map((place) => comparedOf(referenceCandidate(place), "").score);
  const table = pairProbabilities(scores, DEFAULT_POLICY.parameters.priorSupport);
  expect(table[0]?.[1]).toBeCloseTo(0.03280573040612267, 6);
  expect(table[1]?.[0]).toBeCloseTo(1 - 0.03280573040612267, 6);
  expect(table[1]?.[2]).toBeCloseTo(0.43156063855361837, 6);
  expect(table[2]?.[2]).toBe(0.5);
});
