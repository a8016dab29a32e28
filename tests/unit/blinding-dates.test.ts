import { describe, expect, it } from "vitest";
import { blind } from "@/domain/blinding";
import { coarsePeriod } from "@/domain/blinding-period";
import { BLIND_FIELDS, blindingPolicy, isAlwaysHidden } from "@/domain/blinding-policy";

const nobody = {
  name: "",
  email: "",
  phone: "",
  employer: "",
  school: "",
  links: [],
  certificates: [],
  extra: [],
};
const asOf = "2026-11-01";
const mask = blind(nobody, blindingPolicy(BLIND_FIELDS, asOf));

describe("years that tell age are hidden", () => {
  it.each([
    ["in claims since 1998 using spreadsheets", "in claims since [year hidden] using spreadsheets"],
    ["From 1998 to 2003 I sold cars.", "From [year hidden] to [year hidden] I sold cars."],
    ["1998–2003, then sales", "[year hidden]–[year hidden], then sales"],
    ["on 12 March 2004 we began", "on [year hidden] we began"],
    ["on March 12th, 2004", "on [year hidden]"],
    ["im Oktober 2001 begonnen", "im [year hidden] begonnen"],
    ["on 12.03.2004 and 2004-03-12", "on [year hidden] and [year hidden]"],
    ["in the 1990s", "in the [year hidden]"],
    ["the winter of 1999/2000", "the winter of [year hidden]/[year hidden]"],
    ["(2016)", "([year hidden])"],
    ["Class of 2019, class of '03", "[year hidden], [year hidden]"],
    ["born in 2001", "[year hidden]"],
    ["born on 3 May 1974 in Ely", "[year hidden] in Ely"],
    ["date of birth: 3/5/1974", "[year hidden]"],
    ["graduated with honours in 2021", "graduated with honours in [year hidden]"],
    ["aged 52, I", "[year hidden], I"],
    ["at the age of 19", "at the [year hidden]"],
    ["a 52-year-old", "a [year hidden]"],
    ["in my late fifties", "[year hidden]"],
    ["25 years of claims experience", "[year hidden]"],
    ["for over 20 years", "for over [year hidden]"],
  ])("%s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });
});

describe("what says how fresh a result is, or counts something, stays", () => {
  it.each([
    "since 2017, and again in June 2025",
    "on 12.03.2025",
    "1998 tickets a month, down to 1950 tickets",
    "1,998 and 1998.5 and €1998 and 1998 %",
    "a 12-year-old spreadsheet",
    "aged 30 days or more",
    "in nine years of experience",
    "the report of 45 minutes, reborn",
    "class of problems",
  ])("%s", (text) => {
    expect(mask(text)).toBe(text);
  });
});

it("hides no year where the opening shows dates", () => {
  const shown = blind(nobody, blindingPolicy(["NAME"], asOf));
  expect(shown("born in 1974, since 1998")).toBe("born in 1974, since 1998");
});

describe("a period", () => {
  it.each([
    ["2025-07-01", "2025-12-01", "about five months, within the last year"],
    ["2024-12-20", "2025-01-03", "less than a month, within the last two years"],
    ["2025-01-01", "2025-02-01", "about a month, within the last two years"],
    ["2022-01-01", "2023-01-10", "about a year, within the last five years"],
    ["2021-06-01", "2022-12-01", "about a year and a half, within the last five years"],
    ["2012-01-01", "2014-01-01", "about two years, more than five years ago"],
    ["1998-01-01", "2026-10-01", "more than five years, within the last year"],
    ["1998-01-01", null, "begun more than five years ago"],
    [null, "2025-12-01", "ended within the last year"],
    [null, null, null],
  ])("%s to %s", (start, end, words) => {
    expect(coarsePeriod(start, end, asOf)).toBe(words);
  });
});

it("can show employer and dates, and nothing else", () => {
  expect(BLIND_FIELDS.filter((field) => !isAlwaysHidden(field))).toEqual(["EMPLOYER", "DATES"]);
});
