import { describe, expect, it } from "vitest";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { raisesOf } from "@/domain/scoring/raise-outcome";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import reference from "@/tests/support/reference/scoring-cases.json" with { type: "json" };

const policy = resolvePolicy({});
const candidate = reference.cases[1]?.input.candidates[2] as CandidateInput;
const statement = { id: "b4-e1", kind: "SPECIFIC_SELF_REPORT", checkStatus: "UNCHECKED" } as const;

describe("raisesOf", () => {
  it("of an outcome that rests on the candidate's own word", () => {
    const raises = raisesOf({ candidate, outcomeId: "b4", evidence: [statement], isMeasured: true }, policy);
    const printed = raises.map(({ step, credibility, gain }) => [
      step.type === "ADD" ? step.kind : step.type,
      Math.round(credibility * 100),
      Math.round(gain * 1000) / 10,
    ]);
    expect(printed).toEqual([
      ["SYSTEM_RECORD", 96, 2.1],
      ["WORK_SAMPLE", 80, 1.8],
      ["ARTIFACT", 68, 1.5],
      ["MANAGER_REFERENCE", 56, 1.2],
      ["PEER_REFERENCE", 48, 1],
      ["INTERVIEW_ACCOUNT", 48, 1],
    ]);
  });

  it("offers to check what is there, rather than to add it again", () => {
    const file = { id: "file", kind: "ARTIFACT", checkStatus: "UNCHECKED" } as const;
    const raises = raisesOf(
      { candidate, outcomeId: "b4", evidence: [statement, file], isMeasured: true },
      policy,
    );
    const check = raises.find(({ step }) => step.type === "CHECK");
    expect(raises.map(({ gain }) => gain)).toEqual(raises.map(({ gain }) => gain).sort((a, b) => b - a));
    expect(raises[0]?.step.type).toBe("ADD");
    expect(check?.step).toEqual({ type: "CHECK", evidenceId: "file", kind: "ARTIFACT" });
    expect(check?.credibility).toBeCloseTo(0.68, 15);
    expect(raises.some(({ step }) => step.type === "ADD" && step.kind === "ARTIFACT")).toBe(false);
  });

  it("offers to state a metric, a baseline and a result where they are missing", () => {
    const bare = { ...statement, kind: "BARE_SELF_REPORT" } as const;
    const raises = raisesOf({ candidate, outcomeId: "b4", evidence: [bare], isMeasured: false }, policy);
    expect(raises.at(-1)?.step).toEqual({ type: "MEASURE" });
    expect(raises.at(-1)?.credibility).toBeCloseTo(0.2, 15);
  });

  it("offers another of a kind that was disputed, and nothing that raises nothing", () => {
    const disputed = { id: "d", kind: "SYSTEM_RECORD", checkStatus: "DISPUTED" } as const;
    const raises = raisesOf({ candidate, outcomeId: "b4", evidence: [disputed], isMeasured: true }, policy);
    expect(raises[0]?.step).toEqual({ type: "ADD", kind: "SYSTEM_RECORD" });
    expect(raises.every(({ credibility }) => credibility > 0)).toBe(true);
  });

  it("gains no points while the outcome is unrated", () => {
    const outcomes = candidate.outcomes.map((one) => (one.id === "b4" ? { ...one, ratings: {} } : one));
    const unrated = {
      candidate: { ...candidate, outcomes },
      outcomeId: "b4",
      evidence: [statement],
      isMeasured: true,
    };
    const raises = raisesOf(unrated, policy);
    expect(raises[0]).toMatchObject({ step: { kind: "SYSTEM_RECORD" }, gain: 0 });
  });
});
