import { describe, expect, it } from "vitest";
import {
  policyInputOf,
  withCertificatesIgnored,
  withHighestCeilings,
  withLadder,
} from "@/domain/robustness/changed-policy";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { oneResult } from "@/tests/support/ranking-columns";

const policy = resolvePolicy({ parameters: { concentration: 12 }, roleExpectsAi: 0.5 });

describe("policyInputOf", () => {
  it("resolves to the same policy again", () => {
    expect(resolvePolicy(policyInputOf(policy))).toEqual(policy);
  });
});

describe("withLadder", () => {
  it("halves every strength", () => {
    expect(withLadder(policy, 0.5).evidenceStrength).toMatchObject({
      SYSTEM_RECORD: 0.475,
      BARE_SELF_REPORT: 0.05,
    });
  });

  it("clips at .99 when it stretches", () => {
    const { evidenceStrength } = withLadder(policy, 1.5);
    expect(evidenceStrength.SYSTEM_RECORD).toBe(0.99);
    expect(evidenceStrength.WORK_SAMPLE).toBe(0.99);
    expect(evidenceStrength.ARTIFACT).toBeCloseTo(0.9, 15);
  });
});

describe("withHighestCeilings", () => {
  it("raises every ceiling to its bound, and lowers all only as far as one result demands", () => {
    const { criteria, ceilingScale } = withHighestCeilings(policy);
    expect(ceilingScale).toBe(1);
    expect(criteria.map(({ ceiling }) => ceiling)).toEqual([0.1, 0.1, 0.1, 0.3]);
    const heavy = resolvePolicy({
      criteria: [
        { id: "technology-use", weight: 0.9 },
        { id: "b", weight: 0.1 },
      ],
    });
    expect(withHighestCeilings(heavy).ceilingScale).toBeLessThan(1);
  });

  it("never lowers a ceiling that was set higher", () => {
    const custom = resolvePolicy({
      criteria: [
        { id: "a", weight: 0.5, credentialCeiling: 0.2 },
        { id: "b", weight: 0.5 },
      ],
    });
    expect(withHighestCeilings(custom).criteria[0]?.credentialCeiling).toBe(0.2);
  });
});

describe("withCertificatesIgnored", () => {
  it("leaves what was demonstrated, with certificates or without", () => {
    const ignored = withCertificatesIgnored(policy);
    expect(ignored.ceilingScale).toBe(1);
    const bare = oneResult("a", 3);
    const certified = {
      ...bare,
      credentials: [{ id: "exam", kind: "PRACTICAL_EXAM" as const, ageMonths: 0 }],
    };
    const [without, withOne] = [bare, certified].map((one) =>
      scoreCandidate(normalizeCandidate(one), ignored),
    );
    expect(withOne?.support).toBe(without?.support);
    for (const { demonstrated, support } of Object.values(without?.criteria ?? {})) {
      expect(support).toBe(demonstrated);
    }
  });
});
