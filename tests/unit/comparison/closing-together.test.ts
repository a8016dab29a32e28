import { describe, expect, it } from "vitest";
import type { ClosingStep } from "@/domain/comparison/closing-step";
import { stepsTogether } from "@/domain/comparison/closing-together";
import { levelOf } from "@/domain/comparison/closing-worth";

const record = (outcomeId: string): ClosingStep => ({ type: "RECORD", outcomeId });
const level = (outcomeId: string, to: number): ClosingStep => {
  return { type: "LEVEL", outcomeId, criterionId: "k", level: to, given: [1] };
};

/** A world in which every step adds so much probability, a level so much for each step up. */
function together(worth: Readonly<Record<string, number>>, steps: readonly ClosingStep[], begin = 0.3) {
  const of = (step: ClosingStep) =>
    (worth[step.outcomeId] ?? 0) * (step.type === "LEVEL" ? levelOf(step) : 1);
  const appraise = (some: readonly ClosingStep[]) => {
    const gain = some.reduce((sum, step) => sum + of(step), 0);
    return { gain, probability: begin + gain };
  };
  const worths = steps.map((step) => ({ step, ...appraise([step]) }));
  return stepsTogether(worths, "AHEAD", appraise);
}

describe("steps together", () => {
  it("are those that tell most, until the aim is reached", () => {
    const found = together({ a: 0.1, b: 0.3, c: 0.25 }, ["a", "b", "c"].map(record));
    expect(found.map(({ step }) => step)).toEqual([record("b"), record("c")]);
    expect(found.at(-1)?.probability).toBeCloseTo(0.85, 12);
  });

  it("ask of a level no more than is needed, and take one level of an outcome on a criterion", () => {
    const steps = [level("a", 2), level("a", 3), level("a", 4), record("b")];
    const found = together({ a: 0.1, b: 0.28 }, steps);
    expect(found.map(({ step }) => step)).toEqual([level("a", 3), record("b")]);
  });

  it("are at most four, even where four are not enough", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const found = together(Object.fromEntries(names.map((name) => [name, 0.05])), names.map(record));
    expect(found).toHaveLength(4);
    expect(found.at(-1)?.probability).toBeCloseTo(0.5, 12);
  });

  it("are none where nothing tells", () => {
    expect(together({ a: 0 }, [record("a")])).toEqual([]);
    expect(together({}, [])).toEqual([]);
  });
});
