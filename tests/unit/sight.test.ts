import { describe, expect, it } from "vitest";
import { hasHandedIn } from "@/domain/sight";

describe("hasHandedIn", () => {
  it.each([
    { isReviewing: true, hasSubmitted: false, sees: false },
    { isReviewing: true, hasSubmitted: true, sees: true },
    { isReviewing: false, hasSubmitted: false, sees: true },
    { isReviewing: false, hasSubmitted: true, sees: true },
  ])("reviewing $isReviewing, handed in $hasSubmitted: sees $sees", ({ sees, ...duty }) => {
    expect(hasHandedIn(duty)).toBe(sees);
  });
});
