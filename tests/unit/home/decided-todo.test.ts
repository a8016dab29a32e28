import { describe, expect, it } from "vitest";
import { followUpTodo, letterTodo } from "@/domain/home/decided-todo";

const LETTERS = {
  openingId: "o",
  title: "Operations analyst",
  count: 1,
  decisionId: "d",
  candidateName: "Alina Marsh",
  isDrafted: false,
};

describe("what is left to do after a decision", () => {
  it("is a letter, by name where it is one", () => {
    expect(letterTodo(LETTERS)).toMatchObject({
      title: "Write to Alina Marsh",
      href: "/decisions/d/letter",
      label: "Write the letter",
      minutes: 5,
    });
    expect(letterTodo({ ...LETTERS, isDrafted: true }).label).toBe("Go on writing");
    expect(letterTodo({ ...LETTERS, count: 3 })).toMatchObject({
      title: "Write to three candidates",
      href: "/openings/o/decision",
      minutes: 15,
    });
  });

  it("is to say how it goes, some time after", () => {
    const due = {
      id: "f",
      kind: "DAYS_90" as const,
      candidateName: "Ben Okoro",
      openingTitle: "Operations analyst",
    };
    expect(followUpTodo(due)).toMatchObject({
      title: "Say how it goes with Ben Okoro",
      note: "Operations analyst, after 90 days. Five questions; no score changes by them.",
      href: "/follow-ups/f",
    });
  });
});
