import { describe, expect, it } from "vitest";
import type { GapClosing } from "@/domain/comparison/close-the-gap";
import type { StepWorth } from "@/domain/comparison/gap-aim";
import { gapFinding, questionOf, stepLines, togetherLines } from "@/domain/comparison/gap-words";

const ALINA = { letter: "A", name: "Alina" };
const BEN = { letter: "B", name: "Ben" };

function record(outcomeId: string, gain: number, probability: number): StepWorth {
  return { step: { type: "RECORD", outcomeId }, gain, probability };
}

function closing(of: Partial<GapClosing>): GapClosing {
  const none = { steps: [], isSingle: false, together: [], isReached: false } as const;
  return { applicationId: "A", aim: "TOO_CLOSE", ...none, ...of };
}

describe("gapFinding", () => {
  it("says which single steps would do", () => {
    const steps = [record("o1", 0.2, 0.45), record("o2", 0.1, 0.21), record("o3", 0.01, 0.05)];
    expect(gapFinding(closing({ steps, isSingle: true }), ALINA, BEN)).toBe(
      "Two of these steps would each make it too close to call.",
    );
    const ahead = closing({ aim: "AHEAD", steps: [record("o1", 0.2, 0.8)], isSingle: true });
    expect(gapFinding(ahead, BEN, ALINA)).toBe("One of these steps would put B ahead.");
  });

  it("says plainly that none would, and what several would together", () => {
    const steps = [record("o1", 0.05, 0.1)];
    const together = [record("o1", 0.05, 0.1), record("o2", 0.12, 0.26)];
    expect(gapFinding(closing({ steps, together, isReached: true }), ALINA, BEN)).toBe(
      "No single step would make it too close to call. Two together would make it too close to call: 74 %.",
    );
    const short = [record("o1", 0.05, 0.1), record("o2", 0.06, 0.12)];
    expect(gapFinding(closing({ steps, together: short }), ALINA, BEN)).toBe(
      "No single step would make it too close to call. Nor would two together: B stays ahead, 88 %.",
    );
    const close = closing({ aim: "AHEAD", steps, together: [record("o1", 0, 0.5), record("o2", 0, 0.799)] });
    expect(gapFinding(close, BEN, ALINA)).toBe(
      "No single step would put B ahead. Nor would two together: it stays too close to call, 79 %.",
    );
  });

  it("does not promise what is not there", () => {
    expect(gapFinding(closing({}), ALINA, BEN)).toBe(
      "Nothing that is here of Alina’s would make it too close to call: only something new could.",
    );
    const only = [record("o1", 0.05, 0.1)];
    expect(gapFinding(closing({ steps: only, together: only }), ALINA, BEN)).toBe(
      "No single step would make it too close to call.",
    );
  });
});

it("prints what each step adds: alone by itself, together so that it adds up", () => {
  const steps = [record("o1", 0.0125, 0.3), record("o2", 0.4, 0.97)];
  expect(stepLines(closing({ steps }), ALINA, BEN)).toEqual([
    { step: steps[0]?.step, points: 1.3, kind: "close", verdict: "too close, 70 %" },
    { step: steps[1]?.step, points: 40, kind: "ahead", verdict: "A, 97 %" },
  ]);
  const together = [record("o1", 0.0125, 0.03), record("o2", 0.025, 0.1), record("o3", 0.0375, 0.21)];
  const { lines, total } = togetherLines(closing({ together }), ALINA, BEN);
  expect(total).toBe(3.8);
  expect(Math.round(lines.reduce((sum, { points }) => sum + points, 0) * 10)).toBe(38);
  expect(lines.map(({ verdict }) => verdict)).toEqual(["B, 97 %", "B, 90 %", "too close, 79 %"]);
});

it("asks the candidate for what only they can bring", () => {
  const level = { type: "LEVEL", outcomeId: "o1", criterionId: "c", level: 3, given: [2] } as const;
  expect(questionOf(level, "Backlog report", "Business value")).toBe(
    "About “Backlog report”: is there more to show for “Business value”? A figure, an export or part of the work helps most.",
  );
  expect(questionOf({ type: "RECORD", outcomeId: "o1" }, "Backlog report", "")).toContain("“Backlog report”");
  const check = { type: "CHECK", outcomeId: "o1", evidenceId: "e", kind: "ARTIFACT" } as const;
  expect(questionOf(check, "Backlog report", "")).toBeNull();
});
