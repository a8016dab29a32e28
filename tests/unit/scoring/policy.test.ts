import { describe, expect, it } from "vitest";
import { policyInput } from "@/domain/scoring/policy";

function refusals(policy: unknown): [path: string, message: string][] {
  const issues = policyInput.safeParse(policy).error?.issues ?? [];
  return issues.map(({ path, message }) => [path.join("."), message]);
}

function criteria(...weights: number[]) {
  return weights.map((weight, index) => ({ id: `c${index}`, weight, credentialCeiling: 0.1 }));
}

describe("policyInput", () => {
  it("accepts a policy that leaves everything out", () => {
    expect(refusals({})).toEqual([]);
  });

  it("accepts weights that sum to 1 within 1e-9, zero included", () => {
    expect(refusals({ criteria: criteria(0.1, 0.2, 0.7, 0) })).toEqual([]);
    expect(refusals({ criteria: criteria(0.5, 0.5 + 9e-10) })).toEqual([]);
  });

  it.each([
    [
      "weights that do not sum to 1",
      { criteria: criteria(0.5, 0.4) },
      "criteria",
      "weights must sum to 1, these sum to 0.9",
    ],
    [
      "weights off by more than 1e-9",
      { criteria: criteria(0.5, 0.5 + 2e-9) },
      "criteria",
      "weights must sum to 1, these sum to 1.000000002",
    ],
    ["a single criterion", { criteria: criteria(1) }, "criteria", "a rubric has 2 to 8 criteria"],
    [
      "nine criteria",
      { criteria: criteria(1, 0, 0, 0, 0, 0, 0, 0, 0) },
      "criteria",
      "a rubric has 2 to 8 criteria",
    ],
    [
      "a criterion named twice",
      { criteria: [...criteria(0.5), ...criteria(0.5)] },
      "criteria.1.id",
      'criterion "c0" is there twice',
    ],
  ])("refuses %s", (_, policy, path, message) => {
    expect(refusals(policy)).toEqual([[path, message]]);
  });

  it.each([
    [{ criteria: criteria(1.5, -0.5) }, "criteria.0.weight"],
    [{ roleExpectsAi: 1.1 }, "roleExpectsAi"],
    [{ employerValuesCertificates: -0.1 }, "employerValuesCertificates"],
    [{ parameters: { halfSaturationMass: 0 } }, "parameters.halfSaturationMass"],
    [{ parameters: { priorSupport: 1 } }, "parameters.priorSupport"],
    [{ parameters: { concentration: Number.NaN } }, "parameters.concentration"],
    [{ parameters: { speed: 1 } }, "parameters"],
    [{ evidenceStrength: { SYSTEM_RECORD: 1 } }, "evidenceStrength.SYSTEM_RECORD"],
    [{ evidenceStrength: { RUMOUR: 0.1 } }, "evidenceStrength"],
    [{ credentialStrength: { BADGE: 0.1 } }, "credentialStrength"],
    [{ colour: "blue" }, ""],
  ])("refuses %j at %s", (policy, path) => {
    expect(refusals(policy).map(([at]) => at)).toContain(path);
  });
});
