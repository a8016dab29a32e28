import fc from "fast-check";
import { expect, it } from "vitest";
import { rankTable } from "@/domain/ranking/ranked-table";
import { rangeOf } from "@/domain/ranking/row-range";
import { withWeights } from "@/domain/ranking/trial-weights";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import { whatIf } from "@/domain/ranking/what-if";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

const inputs = [referenceCandidate(0), referenceCandidate(1), referenceCandidate(2), oneResult("C", 2)];
const columns = rankingColumns(inputs);
const setTable = rankTable(columns, columns, DEFAULT_POLICY);

it("stands, with the set weights, to the last bit as stored", () => {
  const { support, sd } = weighColumns(columns, DEFAULT_POLICY);
  expect([Array.from(support), Array.from(sd)]).toEqual([columns.support, columns.sd]);
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
      const withinOne = Object.fromEntries(weights);
      const policy = withWeights(DEFAULT_POLICY, withinOne);
      for (const ranked of whatIf(columns, DEFAULT_POLICY, withinOne, setTable).table.order) {
        const { id, support, sd } = ranked;
        const { low, high } = rangeOf(columns, ranked, policy);
        const input = inputs.find((one) => one.id === id);
        expect({ support, low, high, sd }).toEqual(input && scoreSummary(normalizeCandidate(input), policy));
      }
    }),
    { numRuns: 200 },
  );
});
