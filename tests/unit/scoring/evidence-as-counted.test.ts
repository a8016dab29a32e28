import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckStatus } from "@/domain/evidence-check";
import { evidenceAsCounted, ownStatement, ownWordKind } from "@/domain/scoring/evidence-as-counted";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";
import { evidenceStrengths } from "@/domain/scoring/fill-policy";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreSummary } from "@/domain/scoring/score-candidate";
import { candidates, policies, RUNS } from "./arbitraries";

const STRENGTHS = evidenceStrengths();
const record = { id: "e", kind: "SYSTEM_RECORD" } as const;

describe("evidenceAsCounted", () => {
  it("counts as its kind only once somebody checked it", () => {
    expect(evidenceAsCounted({ ...record, checkStatus: "CHECKED" }, false, STRENGTHS)).toEqual({
      ...record,
      authenticity: 1,
    });
  });

  it.each([
    [true, "SPECIFIC_SELF_REPORT"],
    [false, "BARE_SELF_REPORT"],
  ])("counts as own word until then; measured: %s", (isMeasured, kind) => {
    const counted = evidenceAsCounted({ ...record, checkStatus: "UNCHECKED" }, isMeasured, STRENGTHS);
    expect(counted).toEqual({ id: "e", kind, authenticity: 1 });
  });

  it("counts for nothing when disputed", () => {
    expect(evidenceAsCounted({ ...record, checkStatus: "DISPUTED" }, true, STRENGTHS)).toEqual({
      ...record,
      authenticity: 0,
    });
  });

  it.each([
    ["SYSTEM_RECORD", true, 0.5],
    ["MANAGER_REFERENCE", true, 0.5],
    ["INTERVIEW_ACCOUNT", true, 0.2 / 0.35],
    ["INTERVIEW_ACCOUNT", false, 0.5],
    ["SPECIFIC_SELF_REPORT", true, 1],
    ["SPECIFIC_SELF_REPORT", false, 0.5],
    ["BARE_SELF_REPORT", true, 1],
  ] as const)(
    "counts %s that supports it in part (measured: %s) with %f of its kind",
    (kind, isMeasured, part) => {
      const counted = evidenceAsCounted({ id: "e", kind, checkStatus: "PARTLY" }, isMeasured, STRENGTHS);
      expect(counted).toEqual({ id: "e", kind, authenticity: part });
    },
  );

  it("counts nothing of a kind that a policy gives no strength", () => {
    const strengths = { ...STRENGTHS, BARE_SELF_REPORT: 0 };
    const bare = { id: "e", kind: "BARE_SELF_REPORT", checkStatus: "PARTLY" } as const;
    expect(evidenceAsCounted(bare, false, strengths).authenticity).toBe(1);
  });
});

describe("the support of a candidate, whatever the policy and the rest of the evidence", () => {
  const ROUNDING = 1e-12;
  const kinds = fc.constantFrom(...EVIDENCE_KINDS);

  it("never falls from disputed to partly supported to checked, nor by a look that found support in part", () => {
    fc.assert(
      fc.property(policies, candidates, kinds, fc.boolean(), (given, candidate, kind, isMeasured) => {
        const policy = resolvePolicy(given);
        const strengths = policy.evidenceStrength;
        const [first, ...rest] = candidate.outcomes;
        if (first?.status !== "STANDING") return;
        const support = (checkStatus: CheckStatus) => {
          const piece = evidenceAsCounted({ id: "the piece", kind, checkStatus }, isMeasured, strengths);
          const outcome = { ...first, evidence: [...first.evidence, piece] };
          return scoreSummary(normalizeCandidate({ ...candidate, outcomes: [outcome, ...rest] }), policy)
            .support;
        };
        expect(support("PARTLY")).toBeGreaterThanOrEqual(support("DISPUTED") - ROUNDING);
        expect(support("CHECKED")).toBeGreaterThanOrEqual(support("PARTLY") - ROUNDING);
        expect(support("UNCHECKED")).toBeGreaterThanOrEqual(support("DISPUTED") - ROUNDING);
        if (strengths[kind] < strengths[ownWordKind(isMeasured)]) return;
        expect(support("PARTLY")).toBeGreaterThanOrEqual(support("UNCHECKED") - ROUNDING);
      }),
      RUNS,
    );
  });
});

it("takes an outcome's statement for a piece of evidence that nobody checked", () => {
  const statement = ownStatement("s", true);
  expect(statement).toEqual({ id: "s", kind: "SPECIFIC_SELF_REPORT", checkStatus: "UNCHECKED" });
  expect(evidenceAsCounted(statement, true, STRENGTHS).kind).toBe(ownWordKind(true));
});
