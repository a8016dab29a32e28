import { describe, expect, it } from "vitest";
import type { CriterionInput } from "@/domain/rubric";
import { rubricForm } from "@/domain/rubric";
import { WEIGHT_TOLERANCE } from "@/domain/rubric-weights";
import { blank } from "@/domain/template/blank";
import { missingOf, roomIn, withCriteria, withoutSet } from "@/domain/template/criteria-set";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { learningWithoutCertificate } from "@/domain/template/learning-without-certificate";
import { startingCriteria } from "@/domain/template/starting-rubric";
import { workingWithAi } from "@/domain/template/working-with-ai";

const FOUR = startingCriteria(blank);
const SETTINGS = { parameters: {}, evidenceStrength: {}, credentialStrength: {} };

function weighed(criteria: readonly CriterionInput[], weights: readonly number[]): CriterionInput[] {
  return criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}

const weightsOf = (criteria: readonly CriterionInput[]) => criteria.map(({ weight }) => weight);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("a set of criteria", () => {
  it("has a key of its own, and criteria whose keys never change", () => {
    expect(CRITERIA_SETS.map(({ key }) => key)).toEqual(["working-with-ai", "learning-without-certificate"]);
    expect(missingOf(workingWithAi, [])).toEqual([
      "ai-direction",
      "ai-judgement",
      "ai-iteration",
      "ai-responsibility",
    ]);
  });

  it.each(CRITERIA_SETS)("$key makes, with the four, a rubric the editor accepts", ({ criteria }) => {
    const rubric = { criteria: withCriteria(FOUR, criteria), ...SETTINGS };
    expect(rubricForm.safeParse(rubric).error?.issues).toBeUndefined();
  });

  it("lets no certificate count for what was learned without one", () => {
    expect(learningWithoutCertificate.criteria.map(({ credentialCeiling }) => credentialCeiling)).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("adding criteria", () => {
  it("makes eight of 12.5 % of four of 25 % and four more", () => {
    expect(weightsOf(withCriteria(FOUR, workingWithAi.criteria))).toEqual(Array(8).fill(0.125));
  });

  it("keeps the proportions of those that were there", () => {
    const before = weighed(FOUR, [0.4, 0.3, 0.2, 0.1]);
    const after = weightsOf(withCriteria(before, workingWithAi.criteria));
    expect(after).toEqual([0.2, 0.15, 0.1, 0.05, 0.125, 0.125, 0.125, 0.125]);
  });

  it("makes exactly 1 of any weights, also of unfinished ones", () => {
    for (const weights of [
      [0.333, 0.333, 0.334, 0],
      [0, 0, 0, 0],
      [0.7, 0.7, 0.1, 0.1],
      [0.251, 0.249, 0.3, 0.2],
    ]) {
      const after = weightsOf(withCriteria(weighed(FOUR, weights), learningWithoutCertificate.criteria));
      expect(Math.abs(sum(after) - 1)).toBeLessThan(WEIGHT_TOLERANCE);
      expect(after.every((weight) => weight >= 0)).toBe(true);
    }
  });

  it("changes nothing when nothing is added, and offers no criterion twice", () => {
    const before = weighed(FOUR, [0.4, 0.4, 0.4, 0]);
    expect(withCriteria(before, [])).toEqual(before);
    const some = withCriteria(FOUR, workingWithAi.criteria.slice(0, 1));
    expect(
      missingOf(
        workingWithAi,
        some.map(({ key }) => key),
      ),
    ).toEqual(["ai-judgement", "ai-iteration", "ai-responsibility"]);
    expect(roomIn(withCriteria(some, learningWithoutCertificate.criteria))).toBe(0);
    expect(roomIn(FOUR)).toBe(4);
  });
});

describe("removing a set", () => {
  it("gives back the rubric that was there before", () => {
    const before = weighed(FOUR, [0.4, 0.3, 0.2, 0.1]);
    expect(withoutSet(withCriteria(before, workingWithAi.criteria), workingWithAi)).toEqual(before);
    expect(withoutSet(before, workingWithAi)).toEqual(before);
  });
});
