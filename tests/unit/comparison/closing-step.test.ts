import { describe, expect, it } from "vitest";
import {
  afterStep,
  type Closable,
  evidenceSteps,
  levelSteps,
  subjectOf,
} from "@/domain/comparison/closing-step";
import type { OutcomeInput } from "@/domain/scoring/candidate-input";
import { DEFAULT_POLICY } from "@/tests/support/compared";

function outcome(id: string, kinds: readonly OutcomeInput["evidence"][number]["kind"][]): OutcomeInput {
  const evidence = kinds.map((kind, index) => ({ id: `${id}-${index}`, kind }));
  return { id, ageMonths: 0, status: "STANDING", evidence, ratings: { productivity: [3, 2], a: [] } };
}

const told = outcome("told", ["SPECIFIC_SELF_REPORT"]);
const shown = outcome("shown", ["SYSTEM_RECORD", "SPECIFIC_SELF_REPORT"]);
const waits = outcome("waits", ["SPECIFIC_SELF_REPORT"]);
const candidate: Closable = {
  input: {
    id: "c",
    outcomes: [told, shown, waits, { ...told, id: "false", status: "REFUTED" }],
    credentials: [],
  },
  unchecked: [{ outcomeId: "waits", evidenceId: "waits-0", kind: "ARTIFACT" }],
};

describe("what could still speak for a candidate", () => {
  it("is a check of what was shown, or a record of what was only told; nothing of what was found false", () => {
    expect(evidenceSteps(candidate)).toEqual([
      { type: "RECORD", outcomeId: "told" },
      { type: "CHECK", outcomeId: "waits", evidenceId: "waits-0", kind: "ARTIFACT" },
    ]);
  });

  it("is every level above the lowest given, where somebody gave one", () => {
    const levels = levelSteps({ ...candidate.input, outcomes: [shown] }, DEFAULT_POLICY);
    const step = { type: "LEVEL", outcomeId: "shown", criterionId: "productivity", given: [2, 3] };
    expect(levels).toEqual([
      { ...step, level: 3 },
      { ...step, level: 4 },
    ]);
  });
});

describe("after a step", () => {
  const outcomesAfter = (step: Parameters<typeof afterStep>[1]) => afterStep(candidate.input, step).outcomes;

  it("evidence counts as what it is, and nothing else has changed", () => {
    const [first, second, third] = outcomesAfter({
      type: "CHECK",
      outcomeId: "waits",
      evidenceId: "waits-0",
      kind: "ARTIFACT",
    });
    expect([first, second]).toEqual([told, shown]);
    expect(third?.evidence).toEqual([{ id: "waits-0", kind: "ARTIFACT", authenticity: 1 }]);
  });

  it("a record stands beside the own word", () => {
    const [first] = outcomesAfter({ type: "RECORD", outcomeId: "told" });
    expect(first?.evidence.map(({ kind }) => kind)).toEqual(["SPECIFIC_SELF_REPORT", "SYSTEM_RECORD"]);
  });

  it("nobody gives less than the level, nor less than before", () => {
    const level = {
      type: "LEVEL",
      outcomeId: "shown",
      criterionId: "productivity",
      level: 3,
      given: [2, 3],
    } as const;
    expect(outcomesAfter(level)[1]?.ratings.productivity).toEqual([3, 3]);
    const record = { type: "RECORD", outcomeId: "shown" } as const;
    expect(subjectOf(level)).toBe(subjectOf({ ...level, level: 4 }));
    expect(subjectOf(level)).not.toBe(subjectOf(record));
  });
});
