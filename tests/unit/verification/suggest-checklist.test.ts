import { expect, test } from "vitest";
import type { Achievement } from "@/domain/verification/read-credential";
import { suggestChecklist } from "@/domain/verification/suggest-checklist";
import { namesTopic } from "@/domain/verification/topic-match";

const blank: Achievement = {
  id: "",
  name: "",
  type: "",
  description: "",
  criteria: "",
  criteriaUrl: "",
  alignments: [],
  tags: [],
  results: [],
  evidence: [],
};
const opening = {
  job: ["Prompt engineer for support"],
  purpose: ["Answer customer support tickets faster."],
};
const suggest = (more: Partial<Achievement>) => suggestChecklist({ ...blank, ...more }, opening);
const alignment = (name: string) => ({ name, framework: "", description: "", code: "", url: "" });

test("nothing said suggests nothing", () => {
  expect(suggest({})).toEqual({ checklist: {}, kind: undefined });
  expect(suggest({ criteria: "Complete the course.", tags: ["AI", "learning"] })).toEqual({
    checklist: {},
    kind: undefined,
  });
});

test("a graded project suggests practical work and how it was assessed, with the words it rests on", () => {
  const { checklist, kind } = suggest({
    criteria:
      "# Requirements\n- Watch the lessons.\n- A capstone project is graded against a rubric by two reviewers.",
    alignments: [alignment("Prompt design")],
  });
  const words = "A capstone project is graded against a rubric by two reviewers.";
  expect(kind).toEqual({ kind: "GRADED_PROJECT", source: "CRITERIA", words });
  expect(checklist.includesPracticalWork).toEqual({ source: "CRITERIA", words });
  expect(checklist.testsSpecificSkills).toEqual({ source: "CRITERIA", words });
});

test.each([
  ["No exam and no project is required.", undefined],
  ["A final project is optional.", undefined],
  ["The practical exam is taken in a proctored lab.", "PRACTICAL_EXAM"],
  ["Pass the proctored exam with 70 %.", "KNOWLEDGE_EXAM"],
  ["Answer a multiple-choice quiz at the end.", "UNPROCTORED_QUIZ"],
  ["Given for attendance at the conference.", "ATTENDANCE"],
  ["Given for participation and an assessment.", undefined],
])("“%s” suggests %s", (criteria, kind) => {
  expect(suggest({ criteria }).kind?.kind).toBe(kind);
});

test("skills are only suggested as tested when something named is assessed", () => {
  expect(suggest({ criteria: "Pass the exam." }).checklist.testsSpecificSkills).toBeUndefined();
  const named = suggest({ criteria: "Pass the exam. Holders can evaluate prompts." });
  expect(named.checklist.testsSpecificSkills?.words).toBe("Pass the exam.");
});

test("evidence and results of a project suggest practical work", () => {
  const evidence = [{ name: "Support assistant", narrative: "", genre: "", url: "" }];
  expect(suggest({ evidence }).checklist.includesPracticalWork).toEqual({
    source: "EVIDENCE",
    words: "Support assistant",
  });
  const results = [{ name: "Final project", type: "LetterGrade", required: "C", reached: "A" }];
  expect(suggest({ results }).checklist.includesPracticalWork?.words).toBe("Final project: A");
});

test("topics suggest that it applies where the opening names the same", () => {
  const { checklist } = suggest({ tags: ["prompt engineer"], alignments: [alignment("Customer support")] });
  expect(checklist.appliesToOpening).toEqual({ source: "TAG", words: "prompt engineer" });
  expect(checklist.servesObjective).toEqual({ source: "ALIGNMENT", words: "Customer support" });
});

test("a topic is named by its words one after another, and never by common ones", () => {
  expect(namesTopic("We want better prompt engineering.", "Prompt Engineering")).toBe(true);
  expect(namesTopic("Engineering, prompt and good", "prompt engineering")).toBe(false);
  expect(namesTopic("Our AI skills", "AI Skills")).toBe(false);
  expect(namesTopic("promptly", "prompt")).toBe(false);
  expect(namesTopic("anything", "")).toBe(false);
});
