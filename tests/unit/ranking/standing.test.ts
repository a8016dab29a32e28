import fc from "fast-check";
import { expect, it } from "vitest";
import { rangeOf } from "@/domain/ranking/row-range";
import { setStandings, weighedStandings } from "@/domain/ranking/standing";
import { withWeights } from "@/domain/ranking/trial-weights";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

const inputs = [referenceCandidate(0), referenceCandidate(1), referenceCandidate(2), oneResult("C", 2)];
const columns = rankingColumns(inputs);

it("stands, with the set weights, to the last bit as stored", () => {
  expect(weighedStandings(columns, DEFAULT_POLICY)).toEqual(setStandings(columns));
});

it("stands under any other weights as if scored from the start", () => {
  const weight = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.tuple(weight, weight, weight, weight), (given) => {
      const total = given.reduce((sum, one) => sum + one, 0);
      fc.pre(total > 0);
      const weights = DEFAULT_POLICY.criteria.map(
        ({ id }, index) => [id, (given[index] ?? 0) / total] as const,
      );
      const policy = withWeights(DEFAULT_POLICY, Object.fromEntries(weights));
      for (const standing of weighedStandings(columns, policy)) {
        const { id, support, sd } = standing;
        const { low, high } = rangeOf(columns, standing, policy);
        const input = inputs.find((one) => one.id === id);
        expect({ support, low, high, sd }).toEqual(input && scoreSummary(normalizeCandidate(input), policy));
      }
    }),
    { numRuns: 200 },
  );
});
