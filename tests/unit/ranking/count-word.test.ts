import { expect, it } from "vitest";
import { countWord, countWordFirst, joinNames } from "@/domain/ranking/count-word";

it("says small counts in words and large ones in digits", () => {
  expect([0, 3, 10, 11, 1200].map(countWord)).toEqual(["no", "three", "ten", "11", "1,200"]);
  expect(countWordFirst(2)).toBe("Two");
});

it("lists names as a sentence does", () => {
  expect(joinNames([])).toBe("");
  expect(joinNames(["Ann"])).toBe("Ann");
  expect(joinNames(["Ann", "Ben"])).toBe("Ann and Ben");
  expect(joinNames(["Ann", "Ben", "Cy"])).toBe("Ann, Ben and Cy");
});
