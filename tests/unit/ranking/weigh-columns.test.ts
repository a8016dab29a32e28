import fc from "fast-check";
import { expect, it } from "vitest";
import { measuresOf } from "@/domain/ranking/standing";
import { withWeights } from "@/domain/ranking/trial-weights";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import { weighMeasures } from "@/domain/scoring/weigh-measures";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

const columns = rankingColumns([
  referenceCandidate(0),
  referenceCandidate(1),
  referenceCandidate(2),
  oneResult("C", 2, ["productivity"]),
]);

it("weighs every row to the last bit as one row is weighed", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), (given) => {
      const sum = given.reduce((total, one) => total + one, 0);
      const shares = DEFAULT_POLICY.criteria.map(({ id }, index) => [id, (given[index] ?? 0) / sum] as const);
      const policy = withWeights(DEFAULT_POLICY, Object.fromEntries(shares));
      const { support, sd } = weighColumns(columns, policy);
      columns.applicationId.forEach((_, row) => {
        const strength = columns.credentialStrength[row] ?? 0;
        const one = weighMeasures(measuresOf(columns, row, policy), strength, policy);
        expect([support[row], sd[row]]).toEqual([one.support, one.sd]);
      });
    }),
    { numRuns: 100 },
  );
});
