import { describe, expect, it } from "vitest";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { broughtBy, withForeseen } from "@/domain/scoring/foresee-outcome";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { raisesOf } from "@/domain/scoring/raise-outcome";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import reference from "@/tests/support/reference/scoring-cases.json" with { type: "json" };

const policy = resolvePolicy({});
const known = reference.cases[1]?.input.candidates[2] as CandidateInput;
const nobody: CandidateInput = { id: "nobody", outcomes: [], credentials: [] };
const foreseen = {
  id: "new",
  ageMonths: 0,
  evidence: [{ id: "own", kind: "SPECIFIC_SELF_REPORT", authenticity: 1 }] as const,
};
const supportOf = (candidate: CandidateInput) => scoreSummary(normalizeCandidate(candidate), policy).support;

describe("an outcome that is foreseen", () => {
  const evidence = [...foreseen.evidence];

  it("is taken as rated 4 throughout by one reviewer", () => {
    const [outcome] = withForeseen(nobody, { ...foreseen, evidence }, policy).outcomes;
    expect(outcome?.status).toBe("STANDING");
    expect(Object.values(outcome?.ratings ?? {})).toEqual(policy.criteria.map(() => [4]));
  });

  it("brings what the score has more with it than without", () => {
    const candidate = withForeseen(known, { ...foreseen, evidence }, policy);
    const brought = broughtBy(candidate, "new", policy);
    expect(brought).toBe(supportOf(candidate) - supportOf(known));
    expect(brought).toBeGreaterThan(0);
    expect(broughtBy(withForeseen(nobody, { ...foreseen, evidence }, policy), "new", policy)).toBeGreaterThan(
      brought,
    );
  });

  it("keeps its ratings once it has some, and is there once", () => {
    const outcome = known.outcomes[0];
    if (!outcome) throw new Error("the reference has no outcome");
    const candidate = withForeseen(known, outcome, policy);
    expect(candidate.outcomes).toHaveLength(known.outcomes.length);
    expect(candidate.outcomes.find(({ id }) => id === outcome.id)).toEqual(outcome);
    expect(supportOf(candidate)).toBe(supportOf(known));
  });

  it("gains with each step what the same arithmetic gives", () => {
    const candidate = withForeseen(known, { ...foreseen, evidence }, policy);
    const recorded = [{ id: "own", kind: "SPECIFIC_SELF_REPORT", checkStatus: "UNCHECKED" }] as const;
    const [best] = raisesOf({ candidate, outcomeId: "new", evidence: recorded, isMeasured: true }, policy);
    const export_ = { id: "", kind: "SYSTEM_RECORD", authenticity: 1 } as const;
    const raised = withForeseen(known, { ...foreseen, evidence: [...evidence, export_] }, policy);
    expect(best?.step).toEqual({ type: "ADD", kind: "SYSTEM_RECORD" });
    expect(best?.gain).toBeCloseTo(supportOf(raised) - supportOf(candidate), 15);
  });
});
