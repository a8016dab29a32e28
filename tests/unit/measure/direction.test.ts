import { describe, expect, it } from "vitest";
import { directionOf, directionWords, isBetter } from "@/domain/measure/direction";
import { convertDuration } from "@/domain/measure/duration";
import { unitFamilyOf } from "@/domain/measure/unit-family";

describe("which way is better", () => {
  it.each([
    ["Time to answer", "days", "LESS", "time"],
    ["Error rate", "%", "LESS", "error"],
    ["Cost per enquiry", "€", "LESS", "cost"],
    ["Duplicate payments", "payments a quarter", "LESS", "duplicate"],
    ["Solved at first contact", "%", "MORE", "solved"],
    ["Hours saved", "hours a week", "MORE", "saved"],
    ["Revenue", "€", "MORE", "revenue"],
    ["Preparation", "minutes a day", "LESS", "minutes"],
    ["Rating", "out of 5", "MORE", "out of 5"],
    ["Colleagues trained", "colleagues", "UNKNOWN", ""],
    ["", "", "UNKNOWN", ""],
  ])("for %j in %j: %s, going by %j", (metric, unit, better, because) => {
    expect(directionOf(metric, unit)).toEqual({ better, isStated: false, because });
  });

  it("is what somebody said, before any guess", () => {
    const said = directionOf("Time with the customer (more is better)", "minutes");
    expect(said).toEqual({ better: "MORE", isStated: true, because: "" });
    expect(directionWords(said)).toBe("More is better, as said.");
    expect(directionWords(directionOf("Time to answer", "days"))).toBe("Less is better, going by “time”.");
    expect(directionWords(directionOf("Things", ""))).toBe("");
  });

  it("tells whether a change went that way", () => {
    const less = directionOf("Errors", "");
    expect([isBetter(less, 5, 3), isBetter(less, 3, 5), isBetter(less, 3, 3)]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect(isBetter(directionOf("Things", ""), 5, 3)).toBeUndefined();
  });
});

describe("the family of a unit", () => {
  it.each([
    ["hours", "DURATION"],
    ["working days", "DURATION"],
    ["hours a week", "TIME_RATE"],
    ["min/day", "TIME_RATE"],
    ["%", "PERCENTAGE"],
    ["€ a month", "MONEY"],
    ["GBP", "MONEY"],
    ["out of 5", "RATING"],
    ["calls a day", "COUNT_RATE"],
    ["e-mails", "COUNT"],
    ["", "NONE"],
  ])("%j is %s", (unit, family) => {
    expect(unitFamilyOf(unit)).toBe(family);
  });

  it("converts times of fixed length only", () => {
    expect(convertDuration(2, "days", "hours")).toBe(48);
    expect(convertDuration(90, "seconds", "minutes")).toBe(1.5);
    expect(convertDuration(1, "months", "days")).toBeUndefined();
    expect(convertDuration(1, "working days", "hours")).toBeUndefined();
  });
});
