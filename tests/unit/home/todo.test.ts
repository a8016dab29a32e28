import { describe, expect, it } from "vitest";
import { homeFinding } from "@/domain/home/home-finding";
import { joinRepeated } from "@/domain/home/repeated-events";
import {
  blindingTodo,
  checkTodo,
  decideTodo,
  draftTodo,
  reviewTodo,
  roundTodo,
  voteTodo,
} from "@/domain/home/todo";

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
  it("say of a round how many pairs are left, and lead to them", () => {
    expect(roundTodo(OF, "r", 12)).toMatchObject({
      id: "round r",
      minutes: 4,
      title: "Round: 12 pairs left",
      href: "/openings/o/rounds/r",
    });
    expect(roundTodo(OF, "r", 1).title).toBe("Round: 1 pair left");
  });

  it("say of reviews what the queue says: minutes, when they are due, and where to go on", () => {
    const queued = {
      openingId: "o",
      openingTitle: "Operations analyst",
      order: "BY_CRITERION",
      dueOn: "2026-11-24",
      due: "due 24 Nov, in two days",
      isLate: false,
      remindedAt: null,
      remindedBy: null,
      reviews: 2,
      left: 16,
      total: 16,
      minutes: 11,
      href: "/review/opening/o",
    } as const;
    expect(reviewTodo(queued)).toMatchObject({
      minutes: 11,
      title: "Review two candidates",
      href: "/review/opening/o",
      label: "Start",
      attention: "",
    });
    expect(reviewTodo(queued).note).toMatch(/^Operations analyst, due 24 Nov, in two days\. /);
    const late = reviewTodo({ ...queued, reviews: 1, isLate: true, due: "was due 20 Nov, two days ago" });
    expect(late).toMatchObject({
      title: "Review one candidate",
      attention: "Was due 20 Nov, two days ago.",
      isUrgent: true,
    });
    expect(late.note).toMatch(/^Operations analyst\. /);
  });

  it("estimate minutes from the evidence that waits", () => {
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

  it("ask for a vote by the names one asks about, and lead to the comparison", () => {
    const asked = {
      ...OF,
      comparisonId: "c",
      applicationIds: ["a", "b"],
      names: ["Alina Marsh", "Ben Okoro"],
    };
    expect(voteTodo(asked)).toMatchObject({
      id: "vote c",
      title: "Vote: Alina or Ben",
      href: "/openings/o/compare?a=a&b=b",
      label: "Vote",
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

  it("lead to the first candidate nobody has looked through", () => {
    expect(blindingTodo(OF, 3, "a")).toMatchObject({
      minutes: 6,
      title: "Look through three candidates before review starts",
      href: "/openings/o/applications/a/blinding",
    });
  });
});
