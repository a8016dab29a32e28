import { describe, expect, it } from "vitest";
import { fillPolicy } from "@/domain/scoring/fill-policy";

describe("fillPolicy", () => {
  it("fills in what is left out, criteria in the order of ids", () => {
    const { criteria, roleExpectsAi, employerValuesCertificates, ceilingScale, parameters } = fillPolicy({});
    expect(criteria.map(({ id }) => id)).toEqual([
      "business-value",
      "problem-solving",
      "productivity",
      "technology-use",
    ]);
    expect([roleExpectsAi, employerValuesCertificates, ceilingScale]).toEqual([0.75, 0.75, 1]);
    expect(criteria[0]?.ceiling).toBeCloseTo(0.075, 15);
    expect(criteria[3]?.ceiling).toBeCloseTo(0.225, 15);
    expect(parameters.halfSaturationMass).toBe(0.5);
  });

  it("keeps what is given beside the defaults", () => {
    const policy = fillPolicy({
      parameters: { concentration: 12, priorSupport: undefined },
      evidenceStrength: { ARTIFACT: 0.7 },
      credentialStrength: { ATTENDANCE: 0 },
    });
    expect(policy.parameters).toMatchObject({ concentration: 12, priorSupport: 0.2 });
    expect(policy.evidenceStrength).toMatchObject({ ARTIFACT: 0.7, WORK_SAMPLE: 0.75 });
    expect(policy.credentialStrength).toMatchObject({ ATTENDANCE: 0, PRACTICAL_EXAM: 0.8 });
  });

  it("lowers all ceilings alike, keeping what was set", () => {
    const { criteria, ceilingScale } = fillPolicy({
      criteria: [
        { id: "technology-use", weight: 0.8 },
        { id: "delivery", weight: 0.12 },
        { id: "care", weight: 0.08, credentialCeiling: 0.05 },
      ],
      roleExpectsAi: 1,
      employerValuesCertificates: 1,
    });
    expect(ceilingScale).toBeLessThan(1);
    expect(criteria.map(({ credentialCeiling }) => credentialCeiling)).toEqual([0.05, 0.1, 0.3]);
    expect(criteria[2]?.ceiling).toBeCloseTo(0.3 * ceilingScale, 15);
  });
});
