import { describe, expect, it } from "vitest";
import { outcomeInput } from "@/domain/outcome";
import { rubricForm } from "@/domain/rubric";
import { TEMPLATES, templateOf } from "@/domain/template/catalog";
import { startingCriteria } from "@/domain/template/starting-rubric";
import { DEFAULT_CRITERION_KEYS } from "@/domain/template/template";

const FAMILIES = TEMPLATES.filter(({ key }) => key !== "blank");

describe("templates", () => {
  it("cover eight families of roles and a blank one, each under its own key", () => {
    expect(TEMPLATES.map(({ key }) => key)).toEqual([
      "business-analyst",
      "project-manager",
      "consultant",
      "marketer",
      "operations-analyst",
      "customer-support",
      "software-engineer",
      "people-manager",
      "blank",
    ]);
    expect(templateOf("marketer")?.title).toBe("Marketer");
    expect(templateOf("astronaut")).toBeUndefined();
  });

  it.each(TEMPLATES)("$key starts a rubric the editor accepts", (template) => {
    const settings = { parameters: {}, evidenceStrength: {}, credentialStrength: {} };
    expect(
      rubricForm.safeParse({ criteria: startingCriteria(template), ...settings }).error?.issues,
    ).toBeUndefined();
  });

  it("have no level that says the same as another, in this job or any", () => {
    const anchors = TEMPLATES.flatMap(({ anchors }) => DEFAULT_CRITERION_KEYS.flatMap((key) => anchors[key]));
    expect(new Set(anchors).size).toBe(TEMPLATES.length * DEFAULT_CRITERION_KEYS.length * 5);
  });

  it.each(FAMILIES)(
    "$key shows results that its own form would take, and asks a question for each criterion",
    (template) => {
      expect(template.outcomes.length).toBeGreaterThanOrEqual(3);
      expect(template.questions).toHaveLength(DEFAULT_CRITERION_KEYS.length);
      for (const example of template.outcomes) {
        const outcome = {
          ...example,
          source: "CANDIDATE",
          periodStart: null,
          periodEnd: null,
          frequency: null,
          aiPart: "",
          ownPart: "",
          limits: "",
          relevance: "SAME_WORK",
        };
        expect(outcomeInput.safeParse(outcome).error?.issues).toBeUndefined();
      }
    },
  );

  it.each(FAMILIES)(
    "$key drafts every written answer of the brief",
    ({ goals, bottlenecks, measuresOfSuccess }) => {
      for (const { prompt, draft } of [goals, bottlenecks, measuresOfSuccess]) {
        expect(prompt).toMatch(/\?$/);
        expect(draft.length).toBeGreaterThan(60);
      }
    },
  );
});
