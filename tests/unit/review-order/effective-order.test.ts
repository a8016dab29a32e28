import { describe, expect, it } from "vitest";
import { effectiveOrder } from "@/domain/review-order/effective-order";

describe("the order an opening is reviewed in", () => {
  it("is by criterion from three candidates on when none is set", () => {
    expect([0, 1, 2, 3, 40].map((count) => effectiveOrder(null, count))).toEqual([
      "BY_APPLICATION",
      "BY_APPLICATION",
      "BY_APPLICATION",
      "BY_CRITERION",
      "BY_CRITERION",
    ]);
  });

  it("is the one that is set, however many there are", () => {
    expect(effectiveOrder("BY_CRITERION", 1)).toBe("BY_CRITERION");
    expect(effectiveOrder("BY_APPLICATION", 40)).toBe("BY_APPLICATION");
  });
});
