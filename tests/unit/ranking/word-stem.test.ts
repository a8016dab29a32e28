import { expect, it } from "vitest";
import { contentWords, stemOf } from "@/domain/ranking/word-stem";

it("gives the forms of a word one stem", () => {
  for (const forms of [
    ["problem", "problems"],
    ["improves", "improved", "improvement", "improving"],
    ["solve", "solves", "solving", "solved"],
    ["customer", "customers"],
    ["productivity", "productive"],
    ["value", "values"],
  ]) {
    expect(new Set(forms.map(stemOf)).size, forms.join()).toBe(1);
  }
});

it("leaves short words and those that only look like a form", () => {
  expect(["time", "ai", "cost", "business", "less"].map(stemOf)).toEqual([
    "time",
    "ai",
    "cost",
    "business",
    "less",
  ]);
});

it("reads the words that say what a text is about", () => {
  expect(
    contentWords("What takes less time or effort now, for whom? The team’s AI skill: 41 hours."),
  ).toEqual(["takes", "time", "effort", "ai", "skill", "hours"]);
});
