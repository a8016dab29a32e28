import { expect, it } from "vitest";
import { uncheckedWorth } from "@/domain/comparison/unchecked-worth";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";

const ben = referenceCandidate(1);
const supportOf = (input: typeof ben) => scoreSummary(normalizeCandidate(input), DEFAULT_POLICY).support;

it("says what a record of Ben's own word could add, as the design prints it", () => {
  const [only, ...none] = uncheckedWorth({ input: ben, unchecked: [] }, DEFAULT_POLICY);
  expect(none).toEqual([]);
  expect(only?.step).toEqual({ type: "RECORD", outcomeId: "b4" });
  expect(((only?.gain ?? 0) * 100).toFixed(1)).toBe("2.0");
});

it("says it of what waits for a check, worth most first, and leaves out what adds nothing", () => {
  const ownWord = (id: string) => ({ id, kind: "SPECIFIC_SELF_REPORT" as const });
  const outcomes = ben.outcomes.map((one) => ({ ...one, evidence: [ownWord(`${one.id}-e`)] }));
  const [first, second, third] = outcomes;
  if (!first || !second || !third) throw new Error("Ben has three outcomes");
  const input = { ...ben, outcomes: [first, second, { ...third, ratings: {} }] };
  const kind = "SYSTEM_RECORD" as const;
  const unchecked = input.outcomes.map(({ id }) => ({ outcomeId: id, evidenceId: `${id}-e`, kind }));
  const worths = uncheckedWorth({ input, unchecked }, DEFAULT_POLICY);
  expect(worths.map(({ step }) => step.outcomeId)).toEqual([first.id, second.id]);
  for (const { step, gain } of worths) {
    const changed = input.outcomes.map((one) =>
      one.id === step.outcomeId ? { ...one, evidence: [{ id: `${one.id}-e`, kind }] } : one,
    );
    expect(gain).toBeCloseTo(supportOf({ ...input, outcomes: changed }) - supportOf(input), 12);
  }
});
