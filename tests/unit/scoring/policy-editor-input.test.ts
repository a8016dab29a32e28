import { describe, expect, it } from "vitest";
import { PARAMETER_NAMES, PARAMETERS } from "@/domain/scoring/parameters";
import { policyEditorInput } from "@/domain/scoring/policy-editor-input";

function refusals(policy: unknown): [path: string, message: string][] {
  const issues = policyEditorInput.safeParse(policy).error?.issues ?? [];
  return issues.map(({ path, message }) => [path.join("."), message]);
}

const technology = { id: "technology-use", weight: 0.5, credentialCeiling: 0.3 };
const care = { id: "care", weight: 0.5, credentialCeiling: 0.1 };

describe("policyEditorInput", () => {
  it("accepts both bounds of every parameter", () => {
    for (const bound of ["low", "high"] as const) {
      const parameters = Object.fromEntries(PARAMETER_NAMES.map((name) => [name, PARAMETERS[name][bound]]));
      expect(refusals({ parameters })).toEqual([]);
    }
  });

  it("says at the field what is allowed", () => {
    expect(
      refusals({ parameters: { halfSaturationMass: 2.1, expertiseBoost: -1, ratingNoise: "x" } }),
    ).toEqual([
      ["parameters.halfSaturationMass", "between .25 and 2"],
      ["parameters.expertiseBoost", "between 0 and .5"],
      ["parameters.ratingNoise", "between .2 and 1.5"],
    ]);
  });

  it.each([
    [
      { criteria: [technology, { ...care, credentialCeiling: 0.11 }] },
      "criteria.1.credentialCeiling",
      "between 0 and .1",
    ],
    [
      { criteria: [{ ...technology, credentialCeiling: 0.31 }, care] },
      "criteria.0.credentialCeiling",
      "between 0 and .3",
    ],
    [
      { criteria: [technology, { ...care, weight: 0.4 }] },
      "criteria",
      "weights must sum to 1, these sum to 0.9",
    ],
    [
      { criteria: [technology, { ...technology }] },
      "criteria.1.id",
      'criterion "technology-use" is there twice',
    ],
    [{ criteria: [{ ...technology, weight: 1 }] }, "criteria", "a rubric has 2 to 8 criteria"],
    [{ evidenceStrength: { SYSTEM_RECORD: 0.79 } }, "evidenceStrength.SYSTEM_RECORD", "between .8 and .99"],
    [{ credentialStrength: { ATTENDANCE: 0.21 } }, "credentialStrength.ATTENDANCE", "between 0 and .2"],
    [{ roleExpectsAi: 1.01 }, "roleExpectsAi", "between 0 and 1"],
  ])("refuses %j", (policy, path, message) => {
    expect(refusals(policy)).toEqual([[path, message]]);
  });

  it("refuses settings it does not know", () => {
    expect(refusals({ parameters: { speed: 1 } }).map(([path]) => path)).toEqual(["parameters"]);
    expect(refusals({ evidenceStrength: { RUMOUR: 0.1 } }).map(([path]) => path)).toEqual([
      "evidenceStrength",
    ]);
  });
});
