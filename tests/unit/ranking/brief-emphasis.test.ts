import { expect, it } from "vitest";
import { type BriefTexts, briefEmphasis } from "@/domain/ranking/brief-emphasis";

const criteria = [
  { key: "a", name: "Solves problems", question: "What was in the way at work?" },
  { key: "b", name: "Improves productivity", question: "What takes less time at work?" },
  { key: "c", name: "Creates business value", question: "What is better for customers?" },
  { key: "d", name: "Uses technology", question: "What did they have AI do?" },
];
const brief = (given: Partial<BriefTexts>): BriefTexts => {
  return { goals: "", bottlenecks: "", measuresOfSuccess: "", ...given };
};
const weights = (given: Partial<BriefTexts>) =>
  briefEmphasis(criteria, brief(given)).map(({ weight }) => weight);

it("weighs one mention more than none: (1 + mentions)/sum", () => {
  expect(weights({})).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(weights({ goals: "Less time lost." })).toEqual([0.2, 0.4, 0.2, 0.2]);
});

it("counts every mention in all three parts, in any form, and says the words as they stand", () => {
  const found = briefEmphasis(
    criteria,
    brief({
      goals: "Customers hear from us in time.",
      bottlenecks: "A customer waits, and problems stay unsolved.",
      measuresOfSuccess: "Median time to first answer; complaints of customers.",
    }),
  );
  expect(found.map(({ mentions, words }) => [mentions, words])).toEqual([
    [1, ["problems"]],
    [2, ["time"]],
    [3, ["customers", "customer"]],
    [0, []],
  ]);
  expect(found.map(({ weight }) => weight)).toEqual([0.2, 0.3, 0.4, 0.1]);
});

it("counts no word that two criteria share, and no common one", () => {
  expect(weights({ goals: "All the work there is, and what was better for whom." })).toEqual([
    0.25, 0.25, 0.25, 0.25,
  ]);
});
