import { describe, expect, it } from "vitest";
import { runToEnd } from "@/domain/robustness/acceptability";
import { rowsToShow, type StressRow, stressOrder } from "@/domain/robustness/stress-order";
import { policyUnder, STRESS_VARIANTS } from "@/domain/robustness/stress-variants";
import { rankInBands } from "@/domain/scoring/bands";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { DEFAULT_POLICY } from "@/tests/support/compared";
import { oneResult } from "@/tests/support/ranking-columns";

const certified: CandidateInput = {
  ...oneResult("certified", 2),
  credentials: ["one", "two", "three"].map((id) => ({ id, kind: "PRACTICAL_EXAM" as const, ageMonths: 0 })),
};
const people = [
  oneResult("strong", 4),
  oneResult("plain", 2),
  certified,
  oneResult("weak", 1, ["productivity"]),
];

describe("stressOrder", () => {
  const rows = runToEnd(stressOrder(people, DEFAULT_POLICY));

  it("answers what scoring each person anew under the changed policy answers", () => {
    for (const variant of STRESS_VARIANTS) {
      const policy = policyUnder(DEFAULT_POLICY, variant);
      const scores = people.map((one) => ({
        ...scoreCandidate(normalizeCandidate(one), policy),
        isRated: true,
      }));
      const { bands } = rankInBands(scores, policy.parameters.priorSupport);
      for (const { places, scores: held } of bands) {
        for (const { id, support } of held) {
          const found = rows.find(({ applicationId }) => applicationId === id)?.results[variant];
          expect(found?.support).toBe(support);
          expect(found?.places).toBe(places);
        }
      }
    }
  });

  it("comes in the order as set, ranks from 1", () => {
    expect(rows.map(({ results }) => results.AS_SET.rank)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ applicationId }) => applicationId)).toEqual(["strong", "certified", "plain", "weak"]);
  });

  it("lets certificates count for nothing where they are ignored, and for more at the most allowed", () => {
    const of = (id: string) => rows.find(({ applicationId }) => applicationId === id)?.results;
    const { CERTIFICATES_IGNORED: ignored, CERTIFICATES_HIGHEST: highest } = of("certified") ?? {};
    expect(ignored?.support).toBe(of("plain")?.CERTIFICATES_IGNORED.support);
    expect((highest?.support ?? 0) - (of("plain")?.CERTIFICATES_HIGHEST.support ?? 0)).toBeGreaterThan(
      (of("certified")?.AS_SET.support ?? 0) - (of("plain")?.AS_SET.support ?? 0),
    );
  });

  it("does not depend on the order of candidates", () => {
    expect(runToEnd(stressOrder(people.toReversed(), DEFAULT_POLICY))).toEqual(rows);
  });

  it("gives others their turn, and has nothing to say of nobody", () => {
    expect([...stressOrder(people, DEFAULT_POLICY)].length).toBeGreaterThanOrEqual(STRESS_VARIANTS.length);
    expect(runToEnd(stressOrder([], DEFAULT_POLICY))).toEqual([]);
  });

  it("shows whoever is among the first in any test", () => {
    const row = (applicationId: string, ...ranks: number[]): StressRow => ({
      applicationId,
      results: Object.fromEntries(
        STRESS_VARIANTS.map((variant, index) => [
          variant,
          { support: 0.5, places: "1", rank: ranks[index] ?? ranks[0] ?? 1 },
        ]),
      ) as StressRow["results"],
    });
    const shown = rowsToShow([row("a", 1, 3), row("b", 2), row("c", 3, 1), row("d", 4)], 2);
    expect(shown.map(({ applicationId }) => applicationId)).toEqual(["a", "b", "c"]);
  });
});
