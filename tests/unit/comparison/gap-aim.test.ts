import { expect, it } from "vitest";
import { reaches } from "@/domain/comparison/gap-aim";
import { verdictOf } from "@/domain/scoring/verdict";

it("is reached exactly where the verdict says so", () => {
  for (const probability of [0, 0.1, 0.2, 0.2000001, 0.5, 0.7999999, 0.8, 0.9, 1]) {
    const { isAhead, leader } = verdictOf("me", "other", probability);
    expect(reaches("AHEAD", { probability })).toBe(isAhead && leader === "me");
    expect(reaches("TOO_CLOSE", { probability })).toBe(!(isAhead && leader === "other"));
  }
});
