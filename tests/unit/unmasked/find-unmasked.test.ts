import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALWAYS_HIDDEN, BLIND_FIELDS, blindingPolicy } from "@/domain/blinding-policy";
import { findUnmasked } from "@/domain/unmasked/find-unmasked";

const policy = blindingPolicy(BLIND_FIELDS, "2026-11-01");
const found = (text: string, in_ = policy) =>
  findUnmasked(text, in_).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("finds what may give somebody away", () => {
  it.each([
    ["It was built with Otto Brandt in a week.", [["NAME", "Otto Brandt"]]],
    ["Asked Otto Brandt about it.", [["NAME", "Otto Brandt"]]],
    ["Maria checked every tenth reply.", [["NAME", "Maria"]]],
    ["Otto van der Berg approved it.", [["NAME", "Otto van der Berg"]]],
    ["signed by BRANDT OTTO", [["NAME", "BRANDT OTTO"]]],
    ["a talk at Riverside", [["NAME", "Riverside"]]],
    ["signed C. N.", [["INITIALS", "C. N."]]],
    ["asked J. Brandt twice", [["INITIALS", "J. Brandt"]]],
    [
      "see @chianer or code.example/chianer",
      [
        ["HANDLE", "@chianer"],
        ["HANDLE", "code.example/chianer"],
      ],
    ],
    ["on +39 055 123 45 67", [["HANDLE", "+39 055 123 45 67"]]],
    [
      "She sent it to Mr Otte",
      [
        ["GENDER", "She"],
        ["GENDER", "Mr"],
        ["NAME", "Otte"],
      ],
    ],
    [
      "asked Miss Otte",
      [
        ["GENDER", "Miss"],
        ["NAME", "Otte"],
      ],
    ],
    ["before my maternity leave", [["GENDER", "maternity"]]],
    ["at the University of Arden", [["SCHOOL", "University of Arden"]]],
    ["during my degree", [["SCHOOL", "degree"]]],
    ["die Technische Hochschule", [["SCHOOL", "Technische Hochschule"]]],
    ["for Weald Mutual Ltd in spring", [["EMPLOYER", "Weald Mutual Ltd"]]],
    ["my former employer", [["EMPLOYER", "my former employer"]]],
    ["1998 tickets", [["YEAR", "1998"]]],
    ["after twenty years", [["YEAR", "twenty years"]]],
    ["報告は王伟が", [["SCRIPT", "報告は王伟が"]]],
    ["the Łódź office", [["NAME", "Łódź"]]],
    ["the łódzki office", [["SCRIPT", "łódzki"]]],
  ])("%s", (text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe("leaves the words of the work alone", () => {
  it.each([
    "Replies go out within 17 hours, down from 41. Two colleagues checked every tenth.",
    "Drafted with ChatGPT and Copilot, kept in Excel and SharePoint.",
    "The SLA and the CSAT rose; QA signed in June 2025.",
    "[name hidden] asked [employer hidden] in [year hidden].",
    "Median Time. Weekly report: Dashboard export.",
    "A café invoice in µg",
    "Bags that miss their flight on Mondays, in 40 ms.",
    "U.S. orders, 40 tickets a day.",
    "",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("looks for employers and years only where the opening hides them", () => {
  const shown = blindingPolicy(ALWAYS_HIDDEN, "2026-11-01");
  expect(found("1998 tickets after twenty years", shown)).toEqual([]);
  expect(found("my former employer", shown)).toEqual([]);
});

it("finds places that do not overlap, in order, and never within a mask", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "Otto",
        "she",
        "[name hidden]",
        "@x.de",
        "J.",
        "Ltd",
        "University",
        "1998",
        "of",
        "é",
        "王",
        ".",
        "\n",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (masked) => {
      let last = 0;
      return findUnmasked(masked, policy).every(({ start, end }) => {
        const isRight = start >= last && end > start && !/hidden/.test(masked.slice(start, end));
        last = end;
        return isRight;
      });
    }),
    { numRuns: 500 },
  );
});
