import { describe, expect, it } from "vitest";
import { applyTemplate } from "@/domain/template/applied-template";
import { blank } from "@/domain/template/blank";
import { withCriteria } from "@/domain/template/criteria-set";
import { placeOf, readTemplateFile } from "@/domain/template/read-template-file";
import { startingCriteria } from "@/domain/template/starting-rubric";
import { LARGEST_TEMPLATE_FILE, type TemplateFile } from "@/domain/template/template-file";
import { workingWithAi } from "@/domain/template/working-with-ai";

const FILE: TemplateFile = {
  format: "outweigh-template",
  version: 1,
  title: "Head of claims",
  family: "business-leader",
  brief: { goals: "Decide sooner.", bottlenecks: "", measuresOfSuccess: "Weeks." },
  rubric: {
    criteria: withCriteria(startingCriteria(blank), workingWithAi.criteria),
    parameters: { concentration: 10 },
    evidenceStrength: {},
    credentialStrength: {},
  },
  interviewQuestions: ["What changed?", "Who counted it?"],
};

/** The file with the value at one place, such as "rubric.criteria.1.weight", put in another's place. */
function changed(place: string, value: unknown): string {
  const copy = structuredClone(FILE) as unknown as Record<string, unknown>;
  const path = place.split(".");
  const last = path.pop() as string;
  const parent = path.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return JSON.stringify(copy);
}

const problemsOf = (text: string) => readTemplateFile(text).problems?.map(({ place }) => place);

describe("a template file", () => {
  it("is read back as it was written, also with a byte order mark before it", () => {
    expect(readTemplateFile(JSON.stringify(FILE)).file).toEqual(FILE);
    expect(readTemplateFile(`\uFEFF${JSON.stringify(FILE, null, 2)}`).file).toEqual(FILE);
  });

  it.each([
    ["format", "greenhouse", "Format"],
    ["version", 2, "Version"],
    ["title", " ", "Title"],
    ["family", "astronaut", "Family"],
    ["brief.goals", 7, "Brief, what the role is for"],
    ["rubric.criteria.1.name", "", "Criterion 2, name"],
    ["rubric.criteria.2.anchors.0", "", "Criterion 3, level 0"],
    ["rubric.criteria.2.anchors", ["one"], "Criterion 3, levels"],
    ["rubric.criteria.7.credentialCeiling", 0.2, "Criterion 8, most that certificates can count"],
    ["rubric.criteria.0.weight", 0.9, "Criteria"],
    ["rubric.criteria", [], "Criteria"],
    ["rubric.parameters.priorSupport", 0.9, "How the arithmetic weighs, priorSupport"],
    ["rubric.evidenceStrength", null, "Strength of evidence"],
    ["interviewQuestions", "What?", "Interview questions"],
    ["interviewQuestions.1", 7, "Interview question 2"],
  ])("with %s as %j is refused at its field", (place, value, said) => {
    expect(problemsOf(changed(place, value))).toContain(said);
  });

  it("is refused as a whole when it is something else, or has what is not known", () => {
    expect(readTemplateFile("not json").problems).toEqual([
      { place: "", message: "This is not a JSON file." },
    ]);
    for (const text of ["null", "7", "[]", "{}", '"text"'])
      expect(problemsOf(text)?.length).toBeGreaterThan(0);
    expect(readTemplateFile(JSON.stringify({ ...FILE, ratings: [] })).problems).toEqual([
      { place: "", message: "ratings: not known here." },
    ]);
    expect(readTemplateFile(changed("brief.goals", 7)).problems).toEqual([
      { place: "Brief, what the role is for", message: "This has to be text." },
    ]);
  });

  it("has at most 100 kB, counted in bytes", () => {
    const long = "ä".repeat(LARGEST_TEMPLATE_FILE / 2 + 1);
    expect(problemsOf(JSON.stringify(long))).toEqual([""]);
    expect(readTemplateFile(`"${long}"`).problems?.[0]?.message).toBe("A template file has at most 100 kB.");
    const many = Array.from({ length: 8 }, (_, index) => {
      const anchors = Array.from({ length: 5 }, () => "a".repeat(3900));
      return { ...FILE.rubric.criteria[0], key: `own-${index}`, anchors, weight: 0.125 };
    });
    expect(problemsOf(changed("rubric.criteria", many))).toEqual([""]);
  });

  it("names places in words", () => {
    expect(placeOf(["rubric", "criteria", 2, "anchors", 0])).toBe("Criterion 3, level 0");
    expect(placeOf(["rubric"])).toBe("Rubric");
    expect(placeOf([])).toBe("");
  });
});

describe("applying a template", () => {
  const stored = {
    templateKey: "marketer",
    goals: "Written by somebody.",
    bottlenecks: "",
    measuresOfSuccess: "",
    interviewQuestions: ["Old?"],
  };

  it("fills what is blank and replaces the questions, as far as was chosen", () => {
    expect(applyTemplate(stored, FILE, ["rubric"])).toEqual(stored);
    expect(applyTemplate(stored, FILE, ["questions"])).toEqual({
      ...stored,
      interviewQuestions: FILE.interviewQuestions,
    });
    expect(applyTemplate(stored, FILE, ["brief"])).toEqual({
      ...stored,
      templateKey: "business-leader",
      measuresOfSuccess: "Weeks.",
    });
  });

  it("keeps the kind of role when the file names none", () => {
    expect(applyTemplate(stored, { ...FILE, family: null }, ["brief"]).templateKey).toBe("marketer");
  });
});
