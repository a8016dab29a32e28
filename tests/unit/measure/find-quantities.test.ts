import { describe, expect, it } from "vitest";
import { findQuantities, parseQuantity } from "@/domain/measure/find-quantities";
import { parseNumber } from "@/domain/measure/parse-number";
import { readMeasure } from "@/domain/measure/read-measure";

describe("a number as people write it", () => {
  it.each([
    ["5", 5],
    ["3,400", 3400],
    ["1,234,567.5", 1234567.5],
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["−12", -12],
    ["1.2m", 1_200_000],
    ["3k", 3000],
    ["1.5 million", 1_500_000],
    ["2bn", 2_000_000_000],
    ["1\u00a0200", 1200],
    ["4.35k", 4350],
  ])("%j is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(["", "five days", "12 days", "1.2.3", "k", "--5", "3,4,5"])("%j is none", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe("a measured value", () => {
  it.each([
    ["5 days", 5, "days"],
    ["1 day", 1, "days"],
    ["€1.2m", 1_200_000, "€"],
    ["€ 1.2m", 1_200_000, "€"],
    ["3,400", 3400, ""],
    ["40 %", 40, "%"],
    ["40 per cent", 40, "%"],
    ["12 hours per week", 12, "hours a week"],
    ["12 h/week", 12, "hours a week"],
    ["90 mins", 90, "minutes"],
    ["250 ms", 250, "ms"],
    ["£6,100 a month", 6100, "£ a month"],
    ["40 USD", 40, "$"],
    ["€12 per enquiry", 12, "€ per enquiry"],
    ["1.5k tickets daily", 1500, "tickets a day"],
    ["3,400 support tickets per month", 3400, "support tickets a month"],
    ["4.6 out of 5", 4.6, "out of 5"],
    ["4.5 stars", 4.5, "stars"],
    ["80 a quarter", 80, "a quarter"],
    ["2 FTEs", 2, "FTE"],
    ["three e-mails", 3, "e-mails"],
    ["4 percentage points", 4, "points"],
    ["2 working days", 2, "working days"],
  ])("%j", (text, value, unit) => {
    expect(parseQuantity(text)).toEqual({ value, unit });
  });

  it("is nothing negative for standing behind a hyphen between two numbers", () => {
    expect(
      findQuantities("Ran weekly workshops for groups of 8-10 learners").map(({ value }) => value),
    ).toEqual([8]);
    expect(findQuantities("Moved the margin from -10 to 5 %").map(({ value }) => value)).toEqual([-10, 5]);
  });

  it("is no year, name or version", () => {
    expect(findQuantities("In 2024 I used GPT-4 under ISO 27001, v3.2, from 2019 to 2021.")).toEqual([]);
  });

  it("is found where it stands", () => {
    const text = "Cut 41 tickets to 17 hours a week";
    const found = findQuantities(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["41 tickets", "17 hours a week"]);
  });

  it("is counted up to 40 times a text", () => {
    expect(findQuantities("7 days ".repeat(500))).toHaveLength(40);
  });
});

describe("what is typed into one field", () => {
  it.each([
    ["5 days", { type: "VALUE", value: 5, unit: "days" }],
    ["from 41 to 17 hours", { type: "CHANGE", baseline: 41, after: 17, unit: "hours" }],
    ["41 → 17 hours", { type: "CHANGE", baseline: 41, after: 17, unit: "hours" }],
    ["5 days to 3 days", { type: "CHANGE", baseline: 5, after: 3, unit: "days" }],
    ["12", undefined],
    ["about a dozen", undefined],
    ["", undefined],
  ])("%j", (text, measure) => {
    expect(readMeasure(text)).toEqual(measure);
  });
});
