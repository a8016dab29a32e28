import { expect, it } from "vitest";
import { blindingState } from "@/domain/blinding-state";
import { changedMasks } from "@/domain/extra-masks";

it("keeps each word once, however it is written, and drops those shown again", () => {
  const words = ["Riverside", "she"];
  expect(changedMasks(words, { add: ["SHE", "Otto", "ótto"], remove: ["riverside"] })).toEqual([
    "she",
    "Otto",
  ]);
  expect(changedMasks(words, { add: ["Riverside"], remove: ["riverside"] })).toEqual(["she", "Riverside"]);
  expect(changedMasks(words, { add: [], remove: ["nothing"] })).toEqual(words);
});

it("has been looked through only as it was then", () => {
  expect(blindingState("a", "", null)).toBe("TO_CHECK");
  expect(blindingState("a", "a", "2026-11-01T00:00:00.000Z")).toBe("CHECKED");
  expect(blindingState("b", "a", "2026-11-01T00:00:00.000Z")).toBe("CHANGED");
});
