import { describe, expect, it } from "vitest";
import { runToEnd } from "@/domain/robustness/acceptability";
import { meanOf } from "@/domain/robustness/measure";
import { rankingProblem } from "@/domain/robustness/ranking-problem";
import { robustnessRun } from "@/domain/robustness/robustness-run";
import { normalizeCandidate } from "@/domain/scoring/normalize-candidate";
import { scoreCandidate } from "@/domain/scoring/score-candidate";
import { DEFAULT_POLICY } from "@/tests/support/compared";
import { oneResult, rankingColumns } from "@/tests/support/ranking-columns";

const people = [oneResult("strong", 4), oneResult("plain", 2), oneResult("narrow", 4, ["productivity"])];
const nobody = { id: "nobody", outcomes: [], credentials: [] };
const columns = rankingColumns([...people, nobody]);
const problem = rankingProblem(columns, DEFAULT_POLICY);

describe("rankingProblem", () => {
  it("takes support of each criterion from the columns, of those with a place only", () => {
    expect(problem.ids.toSorted()).toEqual(["narrow", "plain", "strong"]);
    problem.ids.forEach((id, place) => {
      const candidate = people.find((one) => one.id === id) ?? nobody;
      const { criteria } = scoreCandidate(normalizeCandidate(candidate), DEFAULT_POLICY);
      const supports = DEFAULT_POLICY.criteria.map((criterion) => criteria[criterion.id]?.support);
      expect(problem.supports[place]).toEqual(supports);
      problem.measures[place]?.forEach((measure, criterion) => {
        expect(meanOf(measure)).toBeCloseTo(supports[criterion] ?? Number.NaN, 9);
      });
    });
  });
});

describe("robustnessRun", () => {
  it("counts both with the evidence as it may be read and as it stands, in the order of the problem", () => {
    const { ids, measures, supports } = problem;
    const run = runToEnd(robustnessRun({ problem: { ids, measures }, supports, seed: 3, draws: 2000 }));
    expect(run.accepted.map(({ id }) => id)).toEqual(ids);
    const strong = ids.indexOf("strong");
    // Nowhere behind: always first by weights alone, and most often once the evidence may be read otherwise.
    expect(run.weightsAlone[strong]?.first).toBeGreaterThan(0.99);
    expect(run.accepted[strong]?.shares[0]).toBeGreaterThan(0.5);
    expect(run.accepted[strong]?.shares[0]).toBeLessThan(0.99);
    expect(run).toMatchObject({ seed: 3, draws: 2000 });
  });
});
