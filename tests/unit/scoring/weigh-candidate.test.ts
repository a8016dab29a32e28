import { expect, it } from "vitest";
import { parseCandidate } from "@/domain/scoring/parse-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { weighCandidate } from "@/domain/scoring/weigh-candidate";

it("weighs every criterion of the policy, in its order", () => {
  const candidate = parseCandidate({
    id: "x",
    outcomes: [],
    credentials: [{ id: "c", kind: "PRACTICAL_EXAM", ageMonths: 6, specificity: 0.8 }],
  });
  const weighed = weighCandidate(candidate, resolvePolicy({}));
  expect(weighed.criteria).toHaveLength(4);
  expect(weighed.measures).toHaveLength(4);
  expect(weighed.credentials.strength).toBeCloseTo(0.4353858414142689, 14);
  expect(weighed.support).toBeCloseTo(0.25 * 0.4353858414142689 * 0.25 * (3 * 0.075 + 0.225), 14);
});
