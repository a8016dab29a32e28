import { describe, expect, it } from "vitest";
import { percentInWords, readingsInWords, verdictOf } from "@/domain/scoring/verdict";

describe("verdictOf", () => {
  it.each([
    [0.033, "B is ahead: 97 %"],
    [0.967, "A is ahead: 97 %"],
    [0.8, "A is ahead: 80 %"],
    [0.45, "Too close to call, 55 %"],
    [0.5, "Too close to call, 50 %"],
    [0.7999, "Too close to call, 79 %"],
    [0.2001, "Too close to call, 79 %"],
    [0.994, "A is ahead: 99 %"],
    [0.999, "A is ahead: over 99 %"],
    [1, "A is ahead: over 99 %"],
    [0, "B is ahead: over 99 %"],
  ])("P(A > B) = %f: %s", (probability, words) => {
    expect(verdictOf("A", "B", probability).words).toBe(words);
  });

  it("names the leader and the probability of the leader", () => {
    expect(verdictOf("A", "B", 0.25)).toMatchObject({
      leader: "B",
      probability: 0.75,
      isAhead: false,
      percent: "75 %",
    });
  });
});

it("never says 100, nor 80 while it is too close to call", () => {
  expect(percentInWords(0.9999)).toBe("over 99 %");
  expect(percentInWords(0.799)).toBe("79 %");
});

it("says what the percentage means", () => {
  const meaning = "of 100 readings of the evidence, Ben’s results support this role better.";
  expect(readingsInWords("Ben", 0.967)).toBe(`In 97 ${meaning}`);
  expect(readingsInWords("Ben", 0.9999)).toBe(`In more than 99 ${meaning}`);
});
