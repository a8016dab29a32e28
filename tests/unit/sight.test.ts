import { describe, expect, it } from "vitest";
import { isUnsealed } from "@/domain/sight";

describe("isUnsealed", () => {
  it.each([
    { isReviewing: true, hasSubmitted: false, sees: false },
    { isReviewing: true, hasSubmitted: true, sees: true },
    { isReviewing: false, hasSubmitted: false, sees: true },
    { isReviewing: false, hasSubmitted: true, sees: true },
  ])("reviewing $isReviewing, handed in $hasSubmitted: sees $sees", ({ sees, ...duty }) => {
    expect(isUnsealed(duty)).toBe(sees);
  });
});
