import { describe, expect, it } from "vitest";
import { dayAfter, planOf, whyNotFirstDay } from "@/domain/follow-up/follow-up-plan";
import { followUpStandingOf } from "@/domain/follow-up/follow-up-standing";
import { anchorsOf, OVERALL, questionsOf } from "@/domain/follow-up/questions";
import { refusedAnswers } from "@/domain/follow-up/refused-answers";

const criterion = (key: string, weight: number) => ({ key, name: `Name of ${key}`, weight });

describe("the plan", () => {
  it("is 90 and 180 days after the first day, by the calendar, over leap days and changes of the clock", () => {
    expect(planOf("2026-12-01")).toEqual([
      { kind: "DAYS_90", startsOn: "2026-12-01", dueOn: "2027-03-01" },
      { kind: "DAYS_180", startsOn: "2026-12-01", dueOn: "2027-05-30" },
    ]);
    expect(dayAfter("2027-12-01", 90)).toBe("2028-02-29");
    expect(dayAfter("2026-10-24", 1)).toBe("2026-10-25");
  });

  it("does not ask again what was answered", () => {
    expect(planOf("2026-12-01", ["DAYS_90"]).map(({ kind }) => kind)).toEqual(["DAYS_180"]);
  });

  it("takes a first day near the decision only", () => {
    expect(whyNotFirstDay("2024-11-22", "2026-11-22")).toBeNull();
    expect(whyNotFirstDay("2028-11-22", "2026-11-22")).toBeNull();
    expect(whyNotFirstDay("2028-11-23", "2026-11-22")).toMatch(/two years/);
  });

  it("is due from its day on, until it is answered", () => {
    const dueOn = "2027-03-01";
    expect(followUpStandingOf({ dueOn, answeredAt: null }, "2027-02-28")).toBe("planned");
    expect(followUpStandingOf({ dueOn, answeredAt: null }, "2027-03-01")).toBe("due");
    expect(followUpStandingOf({ dueOn, answeredAt: "2027-03-02T10:00:00.000Z" }, "2027-04-01")).toBe(
      "answered",
    );
  });
});

describe("the questions", () => {
  it("are about the four criteria of the most weight, and all in all", () => {
    const criteria = [criterion("a", 0.1), criterion("b", 0.3), criterion("c", 0.1), criterion("d", 0.3)];
    const more = [...criteria, criterion("e", 0.2), criterion("f", 0)];
    expect(questionsOf(more).map(({ key }) => key)).toEqual(["b", "d", "e", "a", OVERALL]);
    expect(questionsOf(criteria.slice(0, 1)).map(({ key }) => key)).toEqual(["a", OVERALL]);
    expect(questionsOf([criterion("f", 0), criterion(OVERALL, 1)]).map(({ key }) => key)).toEqual([OVERALL]);
  });

  it("have five plain anchors", () => {
    expect(anchorsOf("b")).toHaveLength(5);
    expect(anchorsOf(OVERALL)).toHaveLength(5);
    expect(anchorsOf("b")).not.toEqual(anchorsOf(OVERALL));
  });

  it("are each answered once, and nothing else is", () => {
    const questions = questionsOf([criterion("a", 1)]);
    const whole = [
      { key: "a", level: 3 },
      { key: OVERALL, level: null },
    ];
    expect(refusedAnswers(whole, questions)).toEqual({});
    expect(Object.keys(refusedAnswers(whole.slice(1), questions))).toEqual(["a"]);
    expect(Object.keys(refusedAnswers([...whole, { key: "z", level: 1 }], questions))).toEqual(["z"]);
    expect(Object.keys(refusedAnswers([...whole, { key: "a", level: 1 }], questions))).toEqual(["a"]);
  });
});
