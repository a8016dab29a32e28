import { describe, expect, it } from "vitest";
import { policyInputOf, withHighestCeilings, withLadder } from "@/domain/robustness/changed-policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

const policy = resolvePolicy({ parameters: { concentration: 12 }, roleExpectsAi: 0.5 });

describe("policyInputOf", () => {
  it("resolves to the same policy again", () => {
    expect(resolvePolicy(policyInputOf(policy))).toEqual(policy);
  });
});

describe("withLadder", () => {
  it("halves every strength", () => {
    expect(withLadder(policy, 0.5).evidenceStrength).toMatchObject({
      SYSTEM_RECORD: 0.475,
      BARE_SELF_REPORT: 0.05,
    });
  });

  it("clips at .99 when it stretches", () => {
    const { evidenceStrength } = withLadder(policy, 1.5);
    expect(evidenceStrength.SYSTEM_RECORD).toBe(0.99);
    expect(evidenceStrength.WORK_SAMPLE).toBe(0.99);
    expect(evidenceStrength.ARTIFACT).toBeCloseTo(0.9, 15);
  });
});

describe("withHighestCeilings", () => {
  it("raises every ceiling to its bound, and lowers all only as far as one result demands", () => {
    const { criteria, ceilingScale } = withHighestCeilings(policy);
    expect(ceilingScale).toBe(1);
    expect(criteria.map(({ ceiling }) => ceiling)).toEqual([0.1, 0.1, 0.1, 0.3]);
    const heavy = resolvePolicy({
      criteria: [
        { id: "technology-use", weight: 0.9 },
        { id: "b", weight: 0.1 },
      ],
    });
    expect(withHighestCeilings(heavy).ceilingScale).toBeLessThan(1);
  });

  it("never lowers a ceiling that was set higher", () => {
    const custom = resolvePolicy({
      criteria: [
        { id: "a", weight: 0.5, credentialCeiling: 0.2 },
        { id: "b", weight: 0.5 },
      ],
    });
    expect(withHighestCeilings(custom).criteria[0]?.credentialCeiling).toBe(0.2);
  });
});
