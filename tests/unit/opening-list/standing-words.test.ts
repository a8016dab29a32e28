import { describe, expect, it } from "vitest";
import { standingWords } from "@/domain/opening-list/standing-words";

const row = (name: string, support: number, sd: number, isRated = true) => ({
  id: name,
  name,
  support,
  sd,
  isRated,
});

describe("standingWords", () => {
  it("says who is ahead, by the probability against the closest", () => {
    const scores = [row("Leila Farouk", 0.7, 0.05), row("Ben", 0.5, 0.1), row("Alina", 0.1, 0.05)];
    const { kind, words } = standingWords(scores, 0.2, 3);
    expect(kind).toBe("ahead");
    expect(words).toMatch(/^Leila Farouk ahead, 9\d %$/);
    const alone = standingWords(
      [scores[0], scores[2]].filter((one) => one !== undefined),
      0.2,
      2,
    ).words;
    expect(alone).toBe("Leila Farouk ahead, over 99 %");
  });

  it("counts those too close to call", () => {
    const scores = [row("A", 0.5, 0.1), row("B", 0.48, 0.1), row("C", 0.47, 0.1), row("D", 0.01, 0.01)];
    expect(standingWords(scores, 0.2, 4)).toEqual({ kind: "close", words: "Too close to call, three" });
  });

  it("never takes blank for zero", () => {
    expect(standingWords([], 0.2, 0).words).toBe("Nobody yet");
    expect(standingWords([row("A", 0, 0.2, false)], 0.2, 1).words).toBe("Nothing rated yet");
    expect(standingWords([row("A", 0.4, 0.1), row("B", 0, 0.2, false)], 0.2, 2).words).toBe(
      "A, nobody else rated yet",
    );
  });
});
