import { describe, expect, it } from "vitest";
import { centralWords } from "@/domain/robustness/central-words";

const CRITERIA = ["Problems", "Technology", "Productivity", "Value"];
const said = (first: number, centralWeights: number[] | null) =>
  centralWords("Ben", { first, centralWeights }, CRITERIA);

describe("centralWords", () => {
  it("names the one criterion that is weighed above all", () => {
    expect(said(0.3, [0.2, 0.2, 0.4, 0.2])).toBe(
      "Ben is first for those who weigh “Productivity” above all.",
    );
  });

  it("names several that stand out together, and what hardly counts", () => {
    expect(said(0.3, [0.36, 0.12, 0.34, 0.18])).toBe(
      "Ben is first for those who weigh “Problems” and “Productivity” most and “Technology” little.",
    );
  });

  it("says that none stands out", () => {
    expect(said(0.4, [0.26, 0.24, 0.25, 0.25])).toBe(
      "Ben is first for those who weigh no criterion far above the others.",
    );
  });

  it("says that it hardly matters, as soon as it is so", () => {
    expect(said(0.93, [0.26, 0.24, 0.25, 0.25])).toBe("Ben is first almost whatever is weighed most.");
    expect(said(0.93, [0.2, 0.2, 0.4, 0.2])).toBe(
      "Ben is first for nearly everybody, most of all for those who weigh “Productivity” above all.",
    );
  });

  it("does not say for whom where it is never or hardly ever so", () => {
    expect(said(0, null)).toBe("Ben is first under none of the weightings tried.");
    expect(said(0.004, [0.9, 0.1, 0, 0])).toBe("Ben is first too seldom to say for whom.");
  });
});
