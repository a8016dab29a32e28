import { describe, expect, it } from "vitest";
import { interviewQuestions } from "@/domain/interview-question";
import { outcomeInput } from "@/domain/outcome";
import { EMPTY_OUTCOME } from "@/domain/outcome-fields";
import { rubricForm } from "@/domain/rubric";
import { TEMPLATES, templateOf } from "@/domain/template/catalog";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { startingCriteria } from "@/domain/template/starting-rubric";
import { DEFAULT_CRITERION_KEYS, type Template } from "@/domain/template/template";

const FAMILIES = TEMPLATES.filter(({ key }) => key !== "blank");
const SETTINGS = { parameters: {}, evidenceStrength: {}, credentialStrength: {} };
/** A level says something, and can be read at a glance beside the other four. */
const [SHORTEST, LONGEST] = [20, 130];

function anchorsOf({ anchors }: Template): string[] {
  return DEFAULT_CRITERION_KEYS.flatMap((key) => anchors[key]);
}

const ALL_ANCHORS = [
  ...TEMPLATES.flatMap(anchorsOf),
  ...CRITERIA_SETS.flatMap(({ criteria }) => criteria.flatMap(({ anchors }) => anchors)),
];

/** A sentence without what punctuation and capitals make of it. */
function core(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

describe("templates", () => {
  it("cover nine families of roles and a blank one, each under its own key", () => {
    expect(TEMPLATES.map(({ key }) => key)).toEqual([
      "business-analyst",
      "project-manager",
      "consultant",
      "marketer",
      "operations-analyst",
      "customer-support",
      "software-engineer",
      "people-manager",
      "business-leader",
      "blank",
    ]);
    expect(templateOf("business-leader")?.title).toBe("Business leader");
    expect(templateOf("astronaut")).toBeUndefined();
  });

  it.each(TEMPLATES)(
    "$key starts a rubric the editor accepts, with five levels of each criterion",
    (template) => {
      const criteria = startingCriteria(template);
      expect(rubricForm.safeParse({ criteria, ...SETTINGS }).error?.issues).toBeUndefined();
      expect(criteria.map(({ anchors }) => anchors.length)).toEqual([5, 5, 5, 5]);
    },
  );

  it("have no level that says the same as another, in this job, in any, or in a set", () => {
    const counted = new Map<string, number>();
    for (const anchor of ALL_ANCHORS) counted.set(core(anchor), (counted.get(core(anchor)) ?? 0) + 1);
    expect([...counted].filter(([, times]) => times > 1)).toEqual([]);
    expect(counted.size).toBe((TEMPLATES.length * 4 + 7) * 5);
  });

  it("say each level in one sentence of readable length", () => {
    expect(ALL_ANCHORS.filter(({ length }) => length < SHORTEST || length > LONGEST)).toEqual([]);
    expect(ALL_ANCHORS.filter((anchor) => !/^[A-Z].*\.$/.test(anchor))).toEqual([]);
  });

  it.each(FAMILIES)(
    "$key shows results that its own form would take, each moving a number",
    ({ outcomes }) => {
      expect(outcomes.length).toBeGreaterThanOrEqual(3);
      for (const example of outcomes) {
        const outcome = { ...EMPTY_OUTCOME, ...example };
        expect(outcomeInput.safeParse(outcome).error?.issues).toBeUndefined();
        expect(example.metric && example.unit).toBeTruthy();
        expect(example.baseline).not.toBe(example.after);
      }
    },
  );

  it.each(TEMPLATES)(
    "$key asks at least five questions, none of which another asks",
    ({ key, questions }) => {
      expect(questions.length).toBeGreaterThanOrEqual(5);
      expect(interviewQuestions.parse(questions)).toEqual(questions);
      const elsewhere = TEMPLATES.filter(
        (other) => other.key !== key && key !== "blank" && other.key !== "blank",
      );
      for (const question of questions) {
        expect(question).toContain("?");
        expect(elsewhere.filter((other) => other.questions.includes(question))).toEqual([]);
      }
    },
  );

  it.each(FAMILIES)("$key drafts every written answer of the brief", (template) => {
    for (const { prompt, draft } of [template.goals, template.bottlenecks, template.measuresOfSuccess]) {
      expect(prompt).toMatch(/\?$/);
      expect(draft.length).toBeGreaterThan(60);
      expect(draft.length).toBeLessThan(400);
    }
  });
});
