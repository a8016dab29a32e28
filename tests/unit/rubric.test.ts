import { describe, expect, it } from "vitest";
import { rubricForm } from "@/domain/rubric";
import { changedSettings, filledSettings } from "@/domain/rubric-settings";
import { evenWeights, normalizedWeights, WEIGHT_TOLERANCE, weightsProblem } from "@/domain/rubric-weights";
import { PARAMETER_WORDS } from "@/domain/rubric-words";
import { PARAMETER_NAMES } from "@/domain/scoring/parameters";
import { WEIGHT_SUM_TOLERANCE } from "@/domain/scoring/policy";
import { TEMPLATES } from "@/domain/template/catalog";
import { startingCriteria } from "@/domain/template/starting-rubric";

const [TEMPLATE] = TEMPLATES;
if (!TEMPLATE) throw new Error("there is a template");
const FORM = {
  criteria: startingCriteria(TEMPLATE),
  parameters: filledSettings("parameters", {}),
  evidenceStrength: filledSettings("evidenceStrength", {}),
  credentialStrength: filledSettings("credentialStrength", {}),
};

function messages(changes: object): Record<string, string> {
  const result = rubricForm.safeParse({ ...FORM, ...changes });
  const issues = result.error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

function criteriaWith(change: object, at = 0) {
  return FORM.criteria.map((criterion, index) => (index === at ? { ...criterion, ...change } : criterion));
}

describe("rubricForm", () => {
  it("takes what a template starts with, and the same with settings left out", () => {
    expect(messages({})).toEqual({});
    expect(messages({ parameters: {}, evidenceStrength: {}, credentialStrength: {} })).toEqual({});
  });

  it("says once what the weights add up to", () => {
    expect(messages({ criteria: criteriaWith({ weight: 0.2 }) })).toEqual({
      criteria: "The weights add up to 95 %. They have to make 100 %.",
    });
  });

  it("names the ceiling a criterion may have", () => {
    expect(messages({ criteria: criteriaWith({ credentialCeiling: 0.11 }) })).toEqual({
      "criteria.0.credentialCeiling": "Up to 10 % is allowed here.",
    });
    expect(messages({ criteria: criteriaWith({ credentialCeiling: 0.6 }, 1) })).toEqual({
      "criteria.1.credentialCeiling": "Up to 30 % is allowed here.",
    });
  });

  it("holds every setting to its bounds, at its own field", () => {
    expect(messages({ parameters: { ...FORM.parameters, halfSaturationMass: 3 } })).toEqual({
      "parameters.halfSaturationMass": "Allowed here: between .25 and 2.",
    });
    expect(messages({ evidenceStrength: { BARE_SELF_REPORT: 0.2 } })).toHaveProperty([
      "evidenceStrength.BARE_SELF_REPORT",
    ]);
    expect(messages({ credentialStrength: { ATTENDANCE: 0.21 } })).toHaveProperty([
      "credentialStrength.ATTENDANCE",
    ]);
  });

  it("refuses a criterion that is there twice, one alone, nine, and a level without text", () => {
    expect(messages({ criteria: criteriaWith({ key: "productivity" }) })).toHaveProperty(["criteria.2.name"]);
    const [first] = FORM.criteria;
    expect(messages({ criteria: [{ ...first, weight: 1 }] }).criteria).toBe("At least two criteria.");
    const nine = Array.from({ length: 9 }, (_, index) => ({ ...first, key: `c-${index}`, weight: 1 / 9 }));
    expect(messages({ criteria: nine }).criteria).toBe("At most eight criteria.");
    expect(messages({ criteria: criteriaWith({ anchors: ["a", "b", "", "d", "e"] }) })).toEqual({
      "criteria.0.anchors.2": "Please fill this in.",
    });
  });
});

describe("weights", () => {
  it.each([2, 3, 4, 5, 6, 7, 8])(
    "shared out over %i criteria make 100 %%, in tenths of a per cent",
    (count) => {
      const weights = evenWeights(count);
      expect(weightsProblem(weights)).toBeUndefined();
      expect(Math.max(...weights) - Math.min(...weights)).toBeLessThan(0.0011);
      for (const weight of weights)
        expect(Math.abs(weight * 1000 - Math.round(weight * 1000))).toBeLessThan(1e-9);
    },
  );

  it("keep their proportions when scaled", () => {
    expect(normalizedWeights([0.6, 0.25, 0.25, 0.25])).toEqual([0.445, 0.185, 0.185, 0.185]);
    expect(normalizedWeights([0, 0])).toEqual([0.5, 0.5]);
    expect(weightsProblem(normalizedWeights([0.123, 0.456, 0.7]))).toBeUndefined();
  });

  it("say what they add up to", () => {
    expect(weightsProblem([0.5, 0.4])).toBe("The weights add up to 90 %. They have to make 100 %.");
    expect(weightsProblem([0.5, 0.5 + 1e-10])).toBeUndefined();
    expect(WEIGHT_TOLERANCE).toBe(WEIGHT_SUM_TOLERANCE);
  });
});

describe("settings", () => {
  it("are stored only where they differ, and filled in again", () => {
    const filled = filledSettings("parameters", { concentration: 10 });
    expect(filled).toMatchObject({ concentration: 10, priorSupport: 0.2 });
    expect(changedSettings("parameters", filled)).toEqual({ concentration: 10 });
  });

  it("all have words", () => {
    expect(Object.keys(PARAMETER_WORDS).sort()).toEqual([...PARAMETER_NAMES].sort());
    expect(new Set(Object.values(PARAMETER_WORDS).map(({ name }) => name)).size).toBe(PARAMETER_NAMES.length);
  });
});
