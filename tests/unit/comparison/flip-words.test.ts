import { expect, it } from "vitest";
import { flipNoteOf, nearestFlip } from "@/domain/comparison/flip-words";
import { CRITERIA } from "@/tests/support/compared";

function flippable(name: string, supports: readonly number[]) {
  return {
    name,
    supports: Object.fromEntries(CRITERIA.map(({ key }, index) => [key, supports[index] ?? 0])),
  };
}

it("puts the smallest change of weights into words that do change the order", () => {
  const first = flippable("Amara", [0.55, 0.51, 0.48, 0.36]);
  const second = flippable("Chiara", [0.43, 0.27, 0.51, 0.6]);
  const note = flipNoteOf(CRITERIA, first, second);
  expect(note?.change).toBe("5 points");
  expect(note?.sentence).toBe(
    "from “Uses technology” to “Creates business value” puts Chiara ahead of Amara. That is the smallest change.",
  );
  const moved = CRITERIA.map(({ key, weight }) => {
    const by = key === "technology-use" ? -0.05 : key === "business-value" ? 0.05 : 0;
    return (weight + by) * ((first.supports[key] ?? 0) - (second.supports[key] ?? 0));
  });
  expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThan(0);
  expect(note && nearestFlip(note)?.name).toBe("Creates business value");
});

it("says that no weights flip it, and gives no numbers, where one is behind nowhere", () => {
  const first = flippable("B", [0.5, 0.4, 0.4, 0.3]);
  expect(flipNoteOf(CRITERIA, first, flippable("A", [0.1, 0.1, 0.1, 0.1]))).toEqual({
    isDominated: true,
    change: "",
    sentence: "No weights flip it: B is ahead on all four.",
    rows: [],
  });
  const level = flipNoteOf(CRITERIA, first, flippable("A", [0.5, 0.1, 0.1, 0.1]));
  expect(level?.sentence).toBe("No weights flip it: B is nowhere behind on all four.");
});

it("is silent where the two are level", () => {
  const same = flippable("A", [0.2, 0.2, 0.2, 0.2]);
  expect(flipNoteOf(CRITERIA, same, same)).toBeUndefined();
});

it("names several criteria where one cannot give enough", () => {
  const criteria = CRITERIA.map((one, index) => ({ ...one, weight: [0.02, 0.49, 0.29, 0.2][index] ?? 0 }));
  const note = flipNoteOf(
    criteria,
    flippable("A", [0.9, 0.6, 0.3, 0.1]),
    flippable("B", [0.1, 0.3, 0.3, 0.2]),
  );
  expect(note?.change).toContain(" and ");
  expect(note?.sentence).toContain(
    "from “Solves problems” and “Uses technology” to “Creates business value”",
  );
});
