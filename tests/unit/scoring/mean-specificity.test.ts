import { expect, it } from "vitest";
import { meanSpecificity } from "@/domain/scoring/mean-specificity";

it.each([
  [["YES", "YES", "YES", "YES"] as const, 1],
  [["YES", "NO", "UNANSWERED", "YES"] as const, 0.625],
  [["UNANSWERED", "UNANSWERED", "UNANSWERED", "UNANSWERED"] as const, 0.5],
  [["NO", "NO", "NO", "NO"] as const, 0],
])("of %j is %f", (answers, expected) => {
  expect(meanSpecificity(answers)).toBe(expected);
});
