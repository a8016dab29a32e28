import { describe, expect, it } from "vitest";
import type { Evidence } from "@/domain/scoring/candidate";
import { credibilityOf } from "@/domain/scoring/credibility";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

const { evidenceStrength } = resolvePolicy({});

function evidence(...kinds: (EvidenceKind | [EvidenceKind, number])[]): Evidence[] {
  return kinds.map((one, index) => {
    const [kind, authenticity] = typeof one === "string" ? [one, 1] : one;
    return { id: String(index), kind, authenticity };
  });
}

describe("credibilityOf", () => {
  it("adds evidence up by noisy-or and says how much of it is told", () => {
    const { credibility, told } = credibilityOf(
      evidence("WORK_SAMPLE", "SPECIFIC_SELF_REPORT"),
      evidenceStrength,
    );
    expect(credibility).toBeCloseTo(0.8, 15);
    expect(told).toBeCloseTo(0.0625, 15);
  });

  it.each([
    [["SYSTEM_RECORD", "MANAGER_REFERENCE"] as const, 0.9725, 0],
    [["ARTIFACT", "PEER_REFERENCE"] as const, 0.74, 0],
    [["SPECIFIC_SELF_REPORT"] as const, 0.2, 1],
    [["INTERVIEW_ACCOUNT"] as const, 0.35, 0],
  ])("of %j is %f, told %f", (kinds, expected, told) => {
    const found = credibilityOf(evidence(...kinds), evidenceStrength);
    expect(found.credibility).toBeCloseTo(expected, 15);
    expect(found.told).toBe(told);
  });

  it("counts disputed evidence for nothing", () => {
    expect(credibilityOf(evidence(["SYSTEM_RECORD", 0]), evidenceStrength)).toEqual({
      credibility: 0,
      told: 0,
    });
  });

  it("is 0 without evidence", () => {
    expect(credibilityOf([], evidenceStrength)).toEqual({ credibility: 0, told: 0 });
  });
});
