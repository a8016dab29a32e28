import { describe, expect, it } from "vitest";
import type { CredentialInput } from "@/domain/scoring/candidate-input";
import { credentialStrengthOf } from "@/domain/scoring/credential-strength";
import { parseCandidate } from "@/domain/scoring/parse-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

function strengthOf(credentials: CredentialInput[]) {
  return credentialStrengthOf(
    parseCandidate({ id: "c", outcomes: [], credentials }).credentials,
    resolvePolicy({}),
  );
}

function exams(count: number): CredentialInput[] {
  return Array.from({ length: count }, (_, index) => {
    return { id: `exam ${index}`, kind: "PRACTICAL_EXAM", ageMonths: 0 };
  });
}

describe("credentialStrengthOf", () => {
  it("is 0 without credentials", () => {
    expect(strengthOf([])).toEqual({ strength: 0, shares: [] });
  });

  it.each([
    [
      "one practical exam, six months old, specificity .8",
      [{ ...exams(1)[0], ageMonths: 6, specificity: 0.8 }],
      0.4353858414142689,
    ],
    ["ten fresh practical exams", exams(10), 0.7272727272727273],
    ["one found false", [{ ...exams(1)[0], genuineness: 0 }], 0],
  ])("of %s", (_, credentials, expected) => {
    expect(strengthOf(credentials as CredentialInput[]).strength).toBeCloseTo(expected, 14);
  });

  it("saturates by kind, so that another kind adds more than another of the same", () => {
    const project = { id: "project", kind: "GRADED_PROJECT", ageMonths: 0 } as const;
    expect(strengthOf([...exams(3), project]).strength).toBeGreaterThan(strengthOf(exams(4)).strength);
  });

  it("gives each credential its share, adding up to the whole", () => {
    const { strength, shares } = strengthOf([
      ...exams(2),
      { id: "quiz", kind: "UNPROCTORED_QUIZ", ageMonths: 18 },
    ]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(strength, 15);
    expect(shares[0]).toBe(shares[1]);
    expect((shares[2] ?? 0) / (shares[0] ?? 1)).toBeCloseTo(0.1 / (1 + 0.1 / 0.3) / (0.8 / 2), 14);
  });
});
