import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementWeights,
  crossTable,
  KAPPA_WEIGHTS,
  weightedKappa,
} from "@/domain/agreement/weighted-kappa";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { RUNS } from "@/tests/unit/scoring/arbitraries";
import { transposed } from "./rating-tables";

const [published] = statistics.weightedKappa;
const table = published?.input.table ?? [];
const expected = published?.expected as Record<string, number>;

const level = fc.integer({ min: 0, max: 4 });
const pairs = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 40 });
const kind = fc.constantFrom(...KAPPA_WEIGHTS);

describe("weightedKappa", () => {
  it("is checked against every published case", () => {
    expect(statistics.weightedKappa).toHaveLength(1);
    expect(Object.keys(expected)).toEqual([...KAPPA_WEIGHTS, "given"]);
  });

  it.each([
    ...KAPPA_WEIGHTS.map((name) => [name, agreementWeights(name, 3)] as const),
    ["given", published?.input.givenWeights ?? []] as const,
  ])("reproduces the published value, %s", (name, weights) => {
    const found = weightedKappa(table, weights) as number;
    expect(Math.abs(found - (expected[name] as number))).toBeLessThanOrEqual(1e-9);
  });

  it("is undefined where both always give one and the same level", () => {
    const pair = [2, 2] as const;
    expect(weightedKappa(crossTable([pair, pair], 5), agreementWeights("quadratic", 5))).toBeUndefined();
    expect(weightedKappa(crossTable([], 5), agreementWeights("quadratic", 5))).toBeUndefined();
  });

  it("is the same whoever of the two is named first", () => {
    fc.assert(
      fc.property(pairs, kind, (given, name) => {
        const [weights, counts] = [agreementWeights(name, 5), crossTable(given, 5)];
        const [one, other] = [weightedKappa(counts, weights), weightedKappa(transposed(counts), weights)];
        if (one === undefined) expect(other).toBeUndefined();
        else expect(other).toBeCloseTo(one, 12);
      }),
      RUNS,
    );
  });

  it("does not depend on the order of units", () => {
    fc.assert(
      fc.property(pairs, kind, (given, name) => {
        const weights = agreementWeights(name, 5);
        const reversed = crossTable(given.toReversed(), 5);
        expect(weightedKappa(reversed, weights)).toBe(weightedKappa(crossTable(given, 5), weights));
      }),
      RUNS,
    );
  });

  it("is at most 1, and 1 exactly where both agree on levels that differ", () => {
    fc.assert(
      fc.property(pairs, kind, (given, name) => {
        const weights = agreementWeights(name, 5);
        expect(weightedKappa(crossTable(given, 5), weights) ?? 0).toBeLessThanOrEqual(1);
        const agreed = given.map(([first]) => [first, first] as const);
        const isVaried = new Set(agreed.map(([first]) => first)).size > 1;
        expect(weightedKappa(crossTable(agreed, 5), weights)).toBe(isVaried ? 1 : undefined);
      }),
      RUNS,
    );
  });
});
