import { describe, expect, it } from "vitest";
import type { Candidate } from "@/domain/scoring/candidate";
import { parseCandidate } from "@/domain/scoring/parse-candidate";
import { ratedOn, weighOutcomes } from "@/domain/scoring/rated-outcome";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

const policy = resolvePolicy({});
const record = [{ id: "e", kind: "SYSTEM_RECORD" }];
const candidate = parseCandidate({
  id: "c",
  domainExpertise: 0.5,
  outcomes: [
    { id: "b", ageMonths: 0, status: "STANDING", evidence: record, ratings: { productivity: [3, 2] } },
    { id: "a", ageMonths: 36, status: "REFUTED", evidence: record, ratings: { productivity: [0] } },
    { id: "c", ageMonths: 0, status: "STANDING", evidence: record, ratings: { productivity: [] } },
  ],
  credentials: [],
});
const outcomes = weighOutcomes(candidate, policy);

describe("weighOutcomes", () => {
  it("weighs each outcome in the order of ids", () => {
    expect(outcomes.map(({ isStanding }) => isStanding)).toEqual([false, true, true]);
    expect(outcomes[1]?.unratedMass).toBeCloseTo(0.95 * 1.125, 15);
    expect(outcomes[0]?.unratedMass).toBeCloseTo(0.95 * 1.125 * 0.625, 15);
  });
});

describe("ratedOn", () => {
  it("leaves out what is not rated, and keeps refuted mass apart", () => {
    const { standing, refutedMass, isRated } = ratedOn("productivity", outcomes, policy.parameters);
    expect(standing).toHaveLength(1);
    expect(standing[0]).toMatchObject({ index: 1, level: 2.5, told: 0 });
    expect(standing[0]?.mass).toBeCloseTo(0.95 * 1.125 * 0.75, 15);
    expect(standing[0]?.levelVariance).toBeCloseTo((0.98 + 0.5) / 3 / 2, 15);
    expect(refutedMass).toBeCloseTo(0.95 * 1.125 * 0.625 * 0.6, 15);
    expect(isRated).toBe(true);
  });

  it("counts a rating given with low confidence as more noise, with high as less", () => {
    const levelVarianceWith = (...confidences: ("LOW" | "MEDIUM" | "HIGH")[]) => {
      const [, outcome, ...others] = candidate.outcomes;
      const said = { ...outcome, confidences: new Map([["productivity", confidences]]) };
      const weighed = weighOutcomes({ ...candidate, outcomes: [said, ...others] } as Candidate, policy);
      return ratedOn("productivity", weighed, policy.parameters).standing[0]?.levelVariance;
    };
    const one = (0.98 + 0.5) / 3;
    expect(levelVarianceWith("MEDIUM", "MEDIUM")).toBe(one / 2);
    expect(levelVarianceWith("LOW", "MEDIUM")).toBeCloseTo((one * (2.25 + 1)) / 4, 15);
    expect(levelVarianceWith("HIGH", "HIGH")).toBeCloseTo((one * 2 * 0.5625) / 4, 15);
  });

  it("is blank, not zero, where nobody rated", () => {
    expect(ratedOn("business-value", outcomes, policy.parameters)).toEqual({
      standing: [],
      refutedMass: 0,
      isRated: false,
    });
  });
});
