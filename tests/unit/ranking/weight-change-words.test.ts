import { expect, it } from "vitest";
import { printedWeights, weightChangeWords } from "@/domain/ranking/weight-change-words";

const criteria = [
  { key: "a", name: "Care" },
  { key: "b", name: "Speed" },
  { key: "c", name: "Value" },
];
const set = { a: 0.25, b: 0.25, c: 0.5 };

it("prints whole per cent that make 100, and tenths where they were set in tenths", () => {
  const thirds = printedWeights(criteria, set, { a: 1 / 3, b: 1 / 3, c: 1 / 3 });
  expect(thirds.map(({ percent }) => percent)).toEqual([34, 33, 33]);
  const tenths = printedWeights(criteria, { a: 0.125, b: 0.375, c: 0.5 }, set);
  expect(tenths.map(({ percent, setPercent }) => [percent, setPercent])).toEqual([
    [25, 12.5],
    [25, 37.5],
    [50, 50],
  ]);
});

it("says only what prints differently", () => {
  expect(weightChangeWords(printedWeights(criteria, set, { a: 0.25, b: 0.2, c: 0.55 }))).toBe(
    "“Speed” 20 % instead of 25 %, “Value” 55 % instead of 50 %",
  );
  expect(weightChangeWords(printedWeights(criteria, set, set))).toBe("");
});
