import { describe, expect, it } from "vitest";
import { acceptabilityFinding, rowSentence, shareInWords } from "@/domain/robustness/acceptability-words";

describe("shareInWords", () => {
  it.each([
    [0, "never"],
    [0.00001, "under 1 %"],
    [0.463, "46 %"],
    [0.7999, "79 %"],
    [0.8, "80 %"],
    [0.999, "over 99 %"],
    [1, "always"],
  ])("says %f as %s", (share, words) => {
    expect(shareInWords(share)).toBe(words);
  });
});

describe("acceptabilityFinding", () => {
  it("names who comes first whatever is weighed", () => {
    const others = [{ name: "Dan", first: 0.07 }];
    expect(acceptabilityFinding([...others, { name: "Ben", first: 0.93 }])).toBe(
      "Ben comes first in 93 % of the weightings.",
    );
    expect(acceptabilityFinding([{ name: "Ben", first: 1 }])).toBe(
      "Ben comes first under every weighting that was tried.",
    );
  });

  it("says that it depends, naming those who compete for it", () => {
    const rivals = [
      { name: "Chiara", first: 0.41 },
      { name: "Ben", first: 0.46 },
      { name: "Dan", first: 0.04 },
    ];
    expect(acceptabilityFinding(rivals)).toBe(
      "Who comes first depends on what is weighed: Ben in 46 % and Chiara in 41 % of the weightings.",
    );
    const four = ["A", "B", "C", "D"].map((name) => ({ name, first: 0.25 }));
    expect(acceptabilityFinding(four)).toBe(
      "Who comes first depends on what is weighed: A in 25 %, B in 25 % and C in 25 % of the weightings, others now and then.",
    );
    expect(
      acceptabilityFinding([
        { name: "Ben", first: 0.62 },
        { name: "Dan", first: 0.38 },
      ]),
    ).toBe("Ben comes first more often than not: in 62 % of the weightings, Dan in 38 %.");
  });
});

describe("acceptabilityFinding of a crowd", () => {
  it("names nobody where nobody stands out", () => {
    const crowd = Array.from({ length: 50 }, (_, index) => ({ name: `Candidate ${index}`, first: 0.02 }));
    expect(acceptabilityFinding(crowd)).toBe("Nobody comes first in as many as 5 % of the weightings.");
    expect(acceptabilityFinding([])).toBe("Nobody has a place yet.");
  });
});

describe("rowSentence", () => {
  it("says first place, and the first three where there are more", () => {
    const said = (...shares: number[]) => rowSentence("Ben", shares);
    expect(said(0.46, 0.3, 0.16, 0.08)).toBe("Ben: first in 46 %, among the first three in 92 %");
    expect(said(0.5, 0.25, 0.25, 0)).toBe("Ben: first in 50 %, among the first three always");
    expect(said(1, 0, 0, 0)).toBe("Ben: always first");
    expect(said(0, 1)).toBe("Ben: never first");
    expect(said(0, 0, 0, 1)).toBe("Ben: never first");
  });
});
