import { describe, expect, it } from "vitest";
import { isPercentage, numberProblem, unitProblem } from "@/domain/unit";

describe("a unit", () => {
  it.each(["hours", "%", "€", "e-mails", "Stück", "件", "°C", "‰", "m²", "£ a month", ""])(
    "can be %j",
    (unit) => {
      expect(unitProblem(unit)).toBeUndefined();
    },
  );

  it.each(["12", "3.5", "-", "/", "!!!", "1,000"])("cannot be %j", (unit) => {
    expect(unitProblem(unit)).toMatch(/word or a sign/);
  });

  it("is a percentage however it is written", () => {
    expect(["%", " per cent ", "Percent", "percentage"].map(isPercentage)).toEqual([true, true, true, true]);
    expect(["points", "% of files", ""].map(isPercentage)).toEqual([false, false, false]);
  });
});

describe("a number in its unit", () => {
  it.each([
    [0, "%"],
    [100, "per cent"],
    [168, "hours a week"],
    [168, "hours per week"],
    [24, "h/day"],
    [7, "days a week"],
    [31, "days per month"],
    [1e9, "hours"],
    [-40, "°C"],
    [-5, "€"],
    [1e12, ""],
  ])("can be %d %s", (value, unit) => {
    expect(numberProblem(value, unit)).toBeUndefined();
  });

  it.each([
    [-0.1, "%", /between 0 and 100/],
    [100.1, "percent", /between 0 and 100/],
    [169, "hours a week", /between 0 and 168/],
    [24.5, "hours an day", /between 0 and 24/],
    [745, "hours a month", /between 0 and 744/],
    [61, "minutes an hour", /between 0 and 60/],
    [1441, "min/day", /between 0 and 1440/],
    [8, "days/week", /between 0 and 7/],
    [32, "days a month", /between 0 and 31/],
    [-1, "days", /cannot be below 0/],
    [-0.5, " Minutes ", /cannot be below 0/],
  ])("cannot be %d %s", (value, unit, message) => {
    expect(numberProblem(value, unit)).toMatch(message);
  });
});
