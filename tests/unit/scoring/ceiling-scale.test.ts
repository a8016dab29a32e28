import { describe, expect, it } from "vitest";
import { ceilingScaleOf, credentialLimit } from "@/domain/scoring/ceiling-scale";
import { CREDENTIAL_KINDS } from "@/domain/scoring/credential-kind";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

const policy = resolvePolicy({});
const high = {
  ...policy,
  criteria: [
    { weight: 0.9, ceiling: 0.3 },
    { weight: 0.1, ceiling: 0.1 },
  ],
};

describe("credentialLimit", () => {
  it("is what all kinds of credentials together approach", () => {
    expect(credentialLimit(policy)).toBeCloseTo(((0.25 * 5.05) / 5.55) * 0.1125, 15);
  });

  it("leaves out kinds that count for nothing", () => {
    const onlyExams = Object.fromEntries(
      CREDENTIAL_KINDS.map((kind) => [kind, kind === "PRACTICAL_EXAM" ? 0.8 : 0]),
    );
    const settings = { ...policy, credentialStrength: { ...policy.credentialStrength, ...onlyExams } };
    expect(credentialLimit(settings)).toBeCloseTo(((0.25 * 1.6) / 2.1) * 0.1125, 15);
  });
});

describe("ceilingScaleOf", () => {
  it("leaves the ceilings alone where one result beats any pile already", () => {
    expect(ceilingScaleOf(policy)).toBe(1);
  });

  it("lowers them until it does", () => {
    const oneResult = (0.5 * 0.57) / 1.07;
    const pile = ((0.25 * 5.05) / 5.55) * 0.28;
    expect(ceilingScaleOf(high)).toBeCloseTo((0.1 * oneResult) / (pile + 0.01 * oneResult), 15);
  });

  it("looks only at criteria weighing a tenth or more", () => {
    const light = [
      { weight: 0.95, ceiling: 0.3 },
      { weight: 0.05, ceiling: 0.1 },
    ];
    expect(ceilingScaleOf({ ...policy, criteria: light })).toBe(1);
  });

  it("is 1 where certificates count for nothing anyway", () => {
    const none = policy.criteria.map(({ weight }) => ({ weight, ceiling: 0 }));
    expect(ceilingScaleOf({ ...policy, criteria: none })).toBe(1);
  });

  it("is 0 where even a result on record counts for nothing", () => {
    const evidenceStrength = { ...policy.evidenceStrength, SYSTEM_RECORD: 0 };
    expect(ceilingScaleOf({ ...policy, evidenceStrength })).toBe(0);
  });
});
