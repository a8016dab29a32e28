import { expect, it } from "vitest";
import { parseCandidate } from "@/domain/scoring/parse-candidate";
import type { ResolvedCriterion } from "@/domain/scoring/policy";
import { weighOutcomes } from "@/domain/scoring/rated-outcome";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { sharesByOutcome, weighCriterion } from "@/domain/scoring/weigh-criterion";

const policy = resolvePolicy({});
const productivity = policy.criteria.find(({ id }) => id === "productivity") as ResolvedCriterion;

function weigh(ratings: Record<string, number[]>) {
  const evidence = [{ id: "e", kind: "SYSTEM_RECORD" }];
  const outcomes = ["a", "b"].map((id) => ({
    id,
    ageMonths: 0,
    status: "STANDING",
    evidence,
    ratings: id === "b" ? ratings : {},
  }));
  const candidate = parseCandidate({ id: "x", outcomes, credentials: [] });
  return weighCriterion(productivity, weighOutcomes(candidate, policy), policy);
}

it("gives D and its variance", () => {
  const weighed = weigh({ productivity: [2] });
  expect(weighed.demonstrated).toBeCloseTo(0.2663551401869159, 15);
  const support = Math.sqrt(weighed.variance) * (1 - productivity.ceiling);
  expect(support).toBeCloseTo(0.27305345943139236 * 0.925, 12);
  expect(weighed.isRated).toBe(true);
});

it("names each outcome's share, 0 where it is not rated", () => {
  const weighed = weigh({ productivity: [2] });
  expect(sharesByOutcome(weighed, 2)).toEqual([0, weighed.demonstrated]);
});

it("is blank where nothing is rated", () => {
  expect(weigh({})).toMatchObject({ demonstrated: 0, isRated: false, standing: [] });
});
