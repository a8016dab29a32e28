import { describe, expect, it } from "vitest";
import type { NamedStressRow } from "@/domain/robustness/stress-answer";
import { STRESS_VARIANTS, type StressVariant } from "@/domain/robustness/stress-variants";
import { movesUnderStress, stressFinding } from "@/domain/robustness/stress-words";

/** Rows from the order of names in each test; a test left out is as set. */
function rowsOf(
  asSet: readonly string[],
  changed: Partial<Record<StressVariant, readonly string[]>> = {},
): NamedStressRow[] {
  return asSet.map((name) => ({
    applicationId: name,
    name,
    results: Object.fromEntries(
      STRESS_VARIANTS.map((variant) => {
        const rank = (changed[variant] ?? asSet).indexOf(name) + 1;
        return [variant, { support: 1 / (rank + 1), places: String(rank), rank }];
      }),
    ) as NamedStressRow["results"],
  }));
}

describe("stressFinding", () => {
  it("says that the first place holds", () => {
    expect(stressFinding(rowsOf(["Ben", "Chiara"]))).toBe("Ben keeps the most support in all four tests.");
  });

  it("says who would have the most support otherwise, and if what", () => {
    const rows = rowsOf(["Ben", "Chiara"], {
      EVIDENCE_HALF: ["Chiara", "Ben"],
      CERTIFICATES_IGNORED: ["Chiara", "Ben"],
    });
    expect(stressFinding(rows)).toBe(
      "Ben keeps the most support in two of four tests. Chiara would have the most support if all evidence counted half, or if certificates were ignored.",
    );
  });

  it("does not call ahead whoever is only level", () => {
    const [ben, chiara] = rowsOf(["Ben", "Chiara"]);
    if (!ben || !chiara) return expect.unreachable();
    const { results } = chiara;
    const level = {
      ...results,
      CERTIFICATES_IGNORED: { ...results.CERTIFICATES_IGNORED, support: 0.5, rank: 1 },
    };
    expect(stressFinding([ben, { ...chiara, results: level }])).toBe(
      "Ben keeps the most support in all four tests. Chiara would be level if certificates were ignored.",
    );
  });

  it("says nothing of nobody", () => {
    expect(stressFinding([])).toBe("Nobody has a place yet.");
  });
});

describe("movesUnderStress", () => {
  it("names up to three whose places change, and counts more", () => {
    expect(movesUnderStress(rowsOf(["Ben", "Chiara"]))).toBe("No shared place changes in any of them.");
    const two = rowsOf(["Ben", "Chiara", "Dan"], { EVIDENCE_HALF: ["Chiara", "Ben", "Dan"] });
    expect(movesUnderStress(two)).toBe("The places of Ben and Chiara change in at least one of them.");
    const many = rowsOf(["A", "B", "C", "D"], { EVIDENCE_HALF: ["D", "C", "B", "A"] });
    expect(movesUnderStress(many)).toBe("The places of four change in at least one of them.");
  });
});
