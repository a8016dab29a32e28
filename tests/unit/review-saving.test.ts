import { expect, it } from "vitest";
import { waitBefore, worstKind } from "@/domain/review-saving";

it("says of several reviews together what is true of the one furthest from stored", () => {
  expect(worstKind([])).toBe("idle");
  expect(worstKind(["saved", "idle"])).toBe("saved");
  expect(worstKind(["saving", "kept", "saved"])).toBe("kept");
});

it("an answer is waited for longer each time, half a minute at most", () => {
  expect([0, 1, 2, 3, 9].map(waitBefore)).toEqual([0, 1000, 2000, 4000, 30_000]);
});
