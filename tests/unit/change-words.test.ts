import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeInWords, changeText, figureAndUnit, measureText, trendOf } from "@/domain/change-words";

describe("a measured value", () => {
  it.each([
    [5, "days", "5 days"],
    [1, "days", "1 day"],
    [1, "hours a week", "1 hour a week"],
    [71, "%", "71 %"],
    [1860, "claims", "1,860 claims"],
    [2.345, "hours", "2.35 hours"],
    [-3, "points", "−3 points"],
    [5, "€", "€5"],
    [-1200, "£", "−£1,200"],
    [5, "€ a month", "€5 a month"],
    [12, "$/file", "$12/file"],
    [40, "£k", "£40k"],
    [40, "EUR", "40 EUR"],
    [7, "", "7"],
    [0, "e-mails", "0 e-mails"],
  ])("%d in %j is %j", (value, unit, text) => {
    expect(measureText(value, unit)).toBe(text);
  });
});

describe("a measured value for large type", () => {
  it.each([
    [71, "%", "71 %", ""],
    [6, "h", "6 h", ""],
    [640, "payments a day", "640", "payments a day"],
    [1, "hours a week", "1", "hour a week"],
    [6100, "£ a month", "£6,100", "a month"],
    [12, "$/file", "$12/file", ""],
    [1860, "", "1,860", ""],
  ])("%d in %j is %j over %j", (value, unit, figure, below) => {
    expect(figureAndUnit(value, unit)).toEqual({ figure, unit: below });
  });
});

describe("a change in words", () => {
  const say = (baseline: number, after: number, unit: string) => changeInWords({ baseline, after, unit });

  it.each([
    [5, 3, "days", "5 days to 3 days, 40 % less"],
    [71, 93, "%", "71 % to 93 %, 22 points more"],
    [20, 19, "per cent", "20 per cent to 19 per cent, 1 point less"],
    [0, 12, "e-mails", "0 e-mails to 12 e-mails, up from none"],
    [12, 0, "errors", "12 errors to 0 errors, down to none"],
    [0, 40, "%", "0 % to 40 %, 40 points more"],
    [0, 0, "errors", "0 errors, unchanged"],
    [18, 18, "calls", "18 calls, unchanged"],
    [5, 60, "files", "5 files to 60 files, 12 times as much"],
    [1000, 1001, "files", "1,000 files to 1,001 files, under 1 % more"],
    [1000, 1, "files", "1,000 files to 1 file, over 99 % less"],
    [-5, 3, "€", "−€5 to €3, €8 more"],
    [-5, -8, "points", "−5 points to −8 points, 3 points less"],
    [4, -4, "points", "4 points to −4 points, 8 points less"],
    [0, -4, "£", "£0 to −£4, £4 less"],
    [400, 300, "£", "£400 to £300, 25 % less"],
    [3, 6, "", "3 to 6, 100 % more"],
  ])("%d to %d in %j is %j", (baseline, after, unit, words) => {
    expect(say(baseline, after, unit)).toBe(words);
  });

  it.each([
    [5, 3, "days", "Time to answer", "5 days to 3 days, 40 % faster"],
    [4, 45, "minutes", "Waiting time", "4 minutes to 45 minutes, 11.3 times as much"],
    [20, 25, "minutes", "Handling time", "20 minutes to 25 minutes, 25 % slower"],
    [10, 4, "weeks", "Idea to launch", "10 weeks to 4 weeks, 60 % faster"],
    [20, 5, "hours", "Hours on letters", "20 hours to 5 hours, 75 % less"],
    [2, 6, "hours", "Time saved", "2 hours to 6 hours, 200 % more"],
    [12, 9, "hours a week", "Time to report", "12 hours a week to 9 hours a week, 25 % less"],
    [71, 93, "%", "Answered in time", "71 % to 93 %, 22 points more"],
  ])("%d to %d %s of %j is %j", (baseline, after, unit, metric, words) => {
    expect(changeInWords({ baseline, after, unit, metric })).toBe(words);
  });

  it("never says more where it is less, nor divides by nought", () => {
    const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(finite, finite, fc.constantFrom("%", "days", "€", ""), (baseline, after, unit) => {
        const words = say(baseline, after, unit);
        expect(words).not.toMatch(/NaN|Infinity|∞|undefined/);
        if (after > baseline) expect(words).not.toMatch(/less|unchanged|down/);
        if (after < baseline) expect(words).not.toMatch(/more|unchanged|up from|times/);
      }),
      { numRuns: 2000 },
    );
  });
});

it("puts both values on one short line", () => {
  expect(changeText({ baseline: 71, after: 93, unit: "%" })).toBe("71 % → 93 %");
});

it("knows which way it went", () => {
  expect([trendOf(5, 3), trendOf(3, 5), trendOf(3, 3)]).toEqual(["down", "up", "level"]);
});
