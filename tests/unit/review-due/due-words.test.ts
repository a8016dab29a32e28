import { describe, expect, it } from "vitest";
import { daysBetween, dueWords } from "@/domain/review-due/due-words";

describe("when reviews are due", () => {
  it.each([
    ["2026-11-22", "due today"],
    ["2026-11-23", "due tomorrow"],
    ["2026-11-24", "due 24 Nov, in two days"],
    ["2026-12-22", "due 22 Dec, in 30 days"],
    ["2026-11-21", "was due 21 Nov, yesterday"],
    ["2026-11-19", "was due 19 Nov, three days ago"],
  ])("%s, seen on 22 November, is %s", (dueOn, words) => {
    expect(dueWords(dueOn, "2026-11-22")).toBe(words);
  });

  it("counts days over the end of a year and the change of clocks", () => {
    expect(daysBetween("2026-12-31", "2027-01-02")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
});
