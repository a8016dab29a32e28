import { describe, expect, it } from "vitest";
import { waitingWords } from "@/domain/opening-list/waiting-words";

const FACTS = {
  status: "OPEN",
  brief: { goals: "a", bottlenecks: "b", teamAiSkillLevel: "TRYING", measuresOfSuccess: "c" },
  hiringManager: "Dana Whitfield",
  candidates: 3,
  withOutcomes: 3,
  reviewers: 2,
  own: 0,
  missing: [] as { name: string; count: number }[],
} as const;

describe("waitingWords", () => {
  it.each([
    ["Dana: the decision", {}],
    ["You: the decision", { hiringManager: null }],
    ["You: two reviews", { own: 2, missing: null }],
    ["Other reviews", { missing: null }],
    ["Dana: a panel", { reviewers: 0 }],
    ["Candidates", { candidates: 0, withOutcomes: 0 }],
    ["Evidence from three candidates", { withOutcomes: 0 }],
    [
      "Mei, Tomás: three reviews",
      {
        missing: [
          { name: "Mei Tanaka", count: 1 },
          { name: "Tomás Vidal", count: 2 },
        ],
      },
    ],
    ["Dana: opening the role", { status: "DRAFT" }],
    [
      "Dana: goals, the team’s AI level",
      { status: "DRAFT", brief: { ...FACTS.brief, goals: "", teamAiSkillLevel: null } },
    ],
    ["", { status: "DECIDED" }],
    ["", { status: "ARCHIVED" }],
  ] as const)("is “%s”", (words, changes) => {
    expect(waitingWords({ ...FACTS, ...changes } as Parameters<typeof waitingWords>[0]).words).toBe(words);
  });

  it("names two of many, and marks what is the reader's own", () => {
    const missing = ["Mei A", "Tom B", "Jo C", "Ann D"].map((name) => ({ name, count: 1 }));
    expect(waitingWords({ ...FACTS, missing }).words).toBe("Mei, Tom and two more: four reviews");
    expect(waitingWords({ ...FACTS, own: 1 }).isYou).toBe(true);
    expect(waitingWords(FACTS).isYou).toBe(false);
  });
});
