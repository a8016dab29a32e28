import { describe, expect, it } from "vitest";
import { compareWithReference } from "@/domain/calibration/compare-with-reference";
import { comparisonFinding, differenceWords } from "@/domain/calibration/comparison-words";
import type { Reference } from "@/domain/calibration/sample";
import type { DefaultCriterionKey } from "@/domain/template/template";

const NAMES = new Map([
  ["productivity", "Improves productivity"],
  ["business-value", "Creates business value"],
]);

function reference(outcome: string, criterion: DefaultCriterionKey, level: number | null): Reference {
  return { outcome, criterion, level, reason: `${outcome} on ${criterion}` };
}

/** Own levels beside reference levels of one criterion, outcome by outcome. */
function compared(own: (number | null)[], references: (number | null)[], criterion: DefaultCriterionKey) {
  const answers = Object.fromEntries(own.map((level, index) => [`s.o${index}.${criterion}`, level]));
  const list = references.map((level, index) => reference(`o${index}`, criterion, level));
  return compareWithReference(answers, { key: "s", references: list });
}

describe("compareWithReference", () => {
  it("puts the largest difference first, a level beside a blank between one level and two", () => {
    const pairs = compared([2, 3, null, 0, null], [2, 2, 1, 2, null], "productivity");
    expect(pairs.map(({ outcome, difference, isSame }) => [outcome, difference, isSame])).toEqual([
      ["o3", -2, false],
      ["o2", null, false],
      ["o1", 1, false],
      ["o0", 0, true],
      ["o4", null, true],
    ]);
    expect(pairs[0]?.reason).toBe("o3 on productivity");
  });

  it("tells a blank from a 0", () => {
    expect(compared([0], [null], "productivity")[0]).toMatchObject({ isSame: false, difference: null });
    expect(compared([0], [0], "productivity")[0]).toMatchObject({ isSame: true, difference: 0 });
  });

  it("leaves out what is not answered, and the answers to other samples", () => {
    const references = [reference("o0", "productivity", 1), reference("o1", "productivity", 1)];
    const answers = { "s.o0.productivity": 1, "t.o1.productivity": 4 };
    expect(compareWithReference(answers, { key: "s", references })).toHaveLength(1);
  });
});

describe("comparisonFinding", () => {
  it("says that all agree", () => {
    expect(comparisonFinding(compared([1, null], [1, null], "productivity"), NAMES)).toBe(
      "You and the reference agree on all 2",
    );
  });

  it("names the criterion that is rated higher again and again, and the step to look at", () => {
    const pairs = [
      ...compared([2, 2, 3, 1], [1, 1, 2, 1], "business-value"),
      ...compared([1, 0], [2, 0], "productivity"),
    ];
    expect(comparisonFinding(pairs, NAMES)).toBe(
      "You and the reference agree on 2 of 6; on 3 of 4 you rate “Creates business value” one level higher: look at what sets level 1 from level 2",
    );
  });

  it("does not call two levels one", () => {
    const words = comparisonFinding(compared([0, 1, 2], [2, 2, 2], "productivity"), NAMES);
    expect(words).toBe(
      "You and the reference agree on 1 of 3; on 2 of 3 you rate “Improves productivity” lower: look at what sets level 0 from level 2",
    );
  });

  it("says where blanks are what differs, either way", () => {
    expect(comparisonFinding(compared([1, 0, 2], [null, null, 2], "productivity"), NAMES)).toContain(
      "; 2 times you give a level where nothing is shown",
    );
    expect(comparisonFinding(compared([null, null, 2], [1, 3, 2], "productivity"), NAMES)).toContain(
      "; 2 times you leave blank what is shown",
    );
  });

  it("makes no habit of a single difference", () => {
    expect(comparisonFinding(compared([1, 2], [2, 2], "productivity"), NAMES)).toBe(
      "You and the reference agree on 1 of 2",
    );
  });
});

it("differenceWords says how one level lies to the other", () => {
  const words = compared([3, 0, 1, null, 2], [2, 2, null, 1, 2], "productivity").map(differenceWords);
  expect(words).toEqual([
    "2 levels lower",
    "the reference leaves it blank",
    "you left it blank",
    "one level higher",
    "the same",
  ]);
});
