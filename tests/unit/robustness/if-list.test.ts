import { describe, expect, it } from "vitest";
import { ifListOf, type WhatIf } from "@/domain/robustness/if-list";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import reference from "@/tests/support/reference/scoring-cases.json" with { type: "json" };

const policy = resolvePolicy({});
const [a, b] = (reference.cases[1]?.input.candidates ?? []) as unknown as [CandidateInput, CandidateInput];

function percents(first: CandidateInput, second: CandidateInput): Record<WhatIf, number> {
  const rows = ifListOf(first, second, policy).rows;
  return Object.fromEntries(
    rows.map(({ whatIf, probabilityFirst }) => [whatIf, Math.round(probabilityFirst * 100)]),
  ) as Record<WhatIf, number>;
}

describe("ifListOf", () => {
  it("of the specification's A and B: B stays ahead but where A shows a result of her own", () => {
    expect(ifListOf(b, a, policy).probabilityFirst).toBeCloseTo(0.9672, 4);
    expect(percents(b, a)).toEqual({
      BEST_OUTCOME_LEFT_OUT: 87,
      EVIDENCE_HALF: 93,
      EVIDENCE_HALF_MORE: 97,
      CERTIFICATES_HIGHEST: 96,
      TEN_MORE_CERTIFICATES: 96,
      ONE_RESULT_ON_RECORD: 54,
    });
  });

  it("says the same from the other side", () => {
    const mirrored = Object.values(percents(a, b)).map((percent) => 100 - percent);
    expect(mirrored).toEqual(Object.values(percents(b, a)));
  });

  it("compares two who have shown nothing", () => {
    const nobody = { id: "nobody", outcomes: [], credentials: [] };
    const { probabilityFirst, rows } = ifListOf(nobody, { ...nobody, id: "neither" }, policy);
    expect(probabilityFirst).toBeCloseTo(0.5, 6);
    expect(rows.find(({ whatIf }) => whatIf === "BEST_OUTCOME_LEFT_OUT")?.probabilityFirst).toBeCloseTo(
      0.5,
      6,
    );
  });

  it("adds records under ids that are free", () => {
    const [certificate] = a.credentials;
    const taken = {
      ...a,
      credentials: [{ ...certificate, id: "if-1", kind: "ATTENDANCE" as const, ageMonths: 0 }],
    };
    expect(() => ifListOf(taken, b, policy)).not.toThrow();
  });
});
