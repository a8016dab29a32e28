import { expect, it } from "vitest";
import { comparedIds, comparisonHref } from "@/domain/comparison/comparison-href";

it("writes and reads the address of a comparison", () => {
  expect(comparisonHref("o", ["x", "y", "z"])).toBe("/openings/o/compare?a=x&b=y&c=z");
  expect(comparisonHref("o", ["x", "y"], { isLettersOnly: true })).toBe(
    "/openings/o/compare?a=x&b=y&letters=true",
  );
  expect(comparisonHref("o", [])).toBe("/openings/o/compare");
  expect(comparedIds({ a: "x", b: "y", d: "x", letters: "true" })).toEqual(["x", "y"]);
  expect(comparedIds({ a: ["x", "y"], b: undefined })).toEqual([]);
});
