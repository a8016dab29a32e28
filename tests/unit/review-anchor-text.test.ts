import { describe, expect, it } from "vitest";
import { levelOptions, splitAnchor } from "@/components/review/anchor-text";

describe("splitAnchor", () => {
  it("sets the first sentence apart from the rest", () => {
    expect(splitAnchor("Clear gain on a real task. Measured before and after.")).toEqual({
      title: "Clear gain on a real task",
      detail: "Measured before and after.",
    });
  });

  it("leaves a single sentence whole", () => {
    const text = "Looked at: no problem was solved.";
    expect(splitAnchor(text)).toEqual({ title: text });
  });
});

it("offers the highest level first and the blank one last, which is not 0", () => {
  const options = levelOptions(["none", "some", "fair", "good", "great"], { title: "No evidence" });
  expect(options.map(({ level, title }) => [level, title])).toEqual([
    [4, "great"],
    [3, "good"],
    [2, "fair"],
    [1, "some"],
    [0, "none"],
    [null, "No evidence"],
  ]);
});
