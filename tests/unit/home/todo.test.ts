import { describe, expect, it } from "vitest";
import { homeFinding } from "@/domain/home/home-finding";
import { joinRepeated } from "@/domain/home/repeated-events";
import { checkTodo, decideTodo, draftTodo, reviewTodo } from "@/domain/home/todo";

const OF = { openingId: "o", title: "Operations analyst" };
const BRIEF = { goals: "a", bottlenecks: "b", teamAiSkillLevel: "TRYING", measuresOfSuccess: "" } as const;

describe("homeFinding", () => {
  it("says how much there is in words", () => {
    expect(homeFinding(0)).toBe("Nothing needs you today.");
    expect(homeFinding(1)).toBe("One thing needs you today. The rest is with others.");
    expect(homeFinding(4)).toBe("Four things need you today. The rest is with others.");
  });
});

describe("things to do", () => {
  it("estimate minutes from the ratings that are left", () => {
    expect(reviewTodo(OF, 2, 16, 40)).toMatchObject({ minutes: 11, title: "Review two candidates" });
    expect(reviewTodo(OF, 1, 0, 40)).toMatchObject({ minutes: 1, title: "Review one candidate" });
    expect(checkTodo(OF, 3, "x", "Ben Okoro").minutes).toBe(6);
  });

  it("ask for what is blank first, and then for opening the role", () => {
    expect(draftTodo(OF, BRIEF)).toMatchObject({
      title: "Finish the brief of Operations analyst",
      attention: "How success is measured is still blank.",
    });
    expect(draftTodo(OF, { ...BRIEF, measuresOfSuccess: "c" })).toMatchObject({
      title: "Open Operations analyst",
      attention: "",
    });
  });

  it("lead to the decision with the standing", () => {
    expect(decideTodo(OF, 21, "Leila Farouk ahead, 91 %").note).toBe(
      "All 21 reviews are in. Leila Farouk ahead, 91 %.",
    );
    expect(decideTodo(OF, 1, "Too close to call, two").note).toBe(
      "The one review is in. Too close to call, two.",
    );
  });
});

describe("joinRepeated", () => {
  it("joins only neighbours, keeping the newest", () => {
    const events = ["a", "a", "b", "a"].map((sentence, index) => ({ id: index, sentence }));
    expect(joinRepeated(events)).toEqual([
      { id: 0, sentence: "a", times: 2 },
      { id: 2, sentence: "b", times: 1 },
      { id: 3, sentence: "a", times: 1 },
    ]);
    expect(joinRepeated([])).toEqual([]);
  });
});
