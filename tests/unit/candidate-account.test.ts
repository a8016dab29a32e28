import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountOf } from "@/domain/candidate-account";
import type { CandidateScore } from "@/domain/scoring/candidate-score";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import cases from "@/tests/support/reference/scoring-cases.json";

const KEYS = ["problem-solving", "technology-use", "productivity", "business-value"];

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((all, one) => all + one, 0) * 10) / 10;
}

function expectToAddUp(score: CandidateScore, checked: ReadonlySet<string>): void {
  const account = accountOf(score, checked, Object.keys(score.criteria));
  const rows = account.outcomes.map(({ points }) => points);
  expect(account.total).toBe(Number((score.support * 100).toFixed(1)));
  expect(sum([...rows, account.alone, account.synergy])).toBe(account.total);
  expect(sum(account.criteria.map(({ points }) => points))).toBe(account.total);
  expect(sum(account.criteria.flatMap(({ alone, synergy }) => [alone, synergy]))).toBe(account.certificates);
  expect(sum(account.credentials.map(({ points }) => points))).toBe(account.certificates);
  expect(sum([account.alone, account.synergy])).toBe(account.certificates);
  for (const value of [...rows, ...account.criteria.map(({ points }) => points)]) {
    expect(value).toBeGreaterThanOrEqual(0);
  }
}

describe("an account", () => {
  const scored = cases.cases.flatMap(({ input }) => {
    const policy = resolvePolicy(input.policy);
    return input.candidates.map((candidate) =>
      scoreCandidate(normalizeCandidate(candidate as never), policy),
    );
  });

  it("adds up in every direction for every reference candidate", () => {
    expect(scored.length).toBeGreaterThan(5);
    for (const score of scored) expectToAddUp(score, new Set());
  });

  it("adds up for any candidate", () => {
    const level = fc.integer({ min: 0, max: 4 });
    const outcome = fc.record({
      ageMonths: fc.double({ min: 0, max: 60, noNaN: true }),
      levels: fc.array(fc.tuple(fc.constantFrom(...KEYS), level), { maxLength: 6 }),
      kind: fc.constantFrom("SYSTEM_RECORD" as const, "ARTIFACT" as const, "BARE_SELF_REPORT" as const),
    });
    const kinds = fc.array(fc.constantFrom("PRACTICAL_EXAM" as const, "ATTENDANCE" as const), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 8 }), kinds, (outcomes, credentials) => {
        const candidate = normalizeCandidate({
          id: "c",
          outcomes: outcomes.map(({ ageMonths, levels, kind }, index) => {
            const ratings: Record<string, number[]> = {};
            for (const [key, one] of levels) ratings[key] = [...(ratings[key] ?? []), one];
            const evidence = [{ id: `e${index}`, kind }];
            return { id: `o${index}`, ageMonths, status: "STANDING" as const, evidence, ratings };
          }),
          credentials: credentials.map((kind, index) => ({ id: `k${index}`, kind, ageMonths: 3 })),
        });
        expectToAddUp(scoreCandidate(candidate, resolvePolicy({})), new Set(["o0", "o2"]));
      }),
      { numRuns: 1000 },
    );
  });

  it("puts checked outcomes first, the largest first", () => {
    const [score] = scored.filter(({ contributions }) => contributions.length >= 3);
    if (!score) throw new Error("no reference case with three sources");
    const smallest = [...score.contributions]
      .filter(({ source }) => source === "outcome")
      .sort((a, b) => a.direct - b.direct)[0];
    const account = accountOf(score, new Set([smallest?.id ?? ""]), KEYS);
    expect(account.outcomes[0]?.id).toBe(smallest?.id);
    const rest = account.outcomes.slice(1).map(({ points }) => points);
    expect(rest).toEqual([...rest].sort((a, b) => b - a));
  });
});
