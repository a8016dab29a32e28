import { describe, expect, it } from "vitest";
import { parseCandidate } from "@/domain/scoring/parse-candidate";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { scoreCandidate, scoreSummary } from "@/domain/scoring/score-candidate";
import reference from "@/tests/support/reference/scoring-cases.json" with { type: "json" };

const policy = resolvePolicy({});
const [a, b, both] = (reference.cases[1]?.input.candidates ?? []).map(parseCandidate);

/** The table of scoring.md, "What must hold", in points. */
describe("the candidates of the specification", () => {
  it.each([
    ["A", a, 1.69, 0, 33.7],
    ["B", b, 44.41, 23.0, 65.2],
    ["A+B", both, 47.57, 25.1, 68.9],
  ])("%s", (_, candidate, support, low, high) => {
    const score = scoreSummary(candidate ?? parseCandidate({}), policy);
    expect(score.support * 100).toBeCloseTo(support, 2);
    expect(score.low * 100).toBeCloseTo(low, 1);
    expect(score.high * 100).toBeCloseTo(high, 1);
  });
});

describe("scoreCandidate", () => {
  const score = scoreCandidate(b ?? parseCandidate({}), policy);

  it("gives the summary's figures", () => {
    expect(score).toMatchObject(scoreSummary(b ?? parseCandidate({}), policy));
  });

  it("splits every criterion over all sources", () => {
    const { points, contributions, demonstrated, isRated } = score.criteria["business-value"] ?? {};
    expect(demonstrated).toBeCloseTo(0.37136863144807714, 14);
    expect(isRated).toBe(true);
    expect(contributions?.map(({ id, total }) => [id, total > 0])).toEqual([
      ["b1", true],
      ["b2", false],
      ["b3", false],
      ["b4", true],
    ]);
    expect(contributions?.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(points ?? 0, 15);
  });

  it("tells evidence of outcomes apart, none of credentials", () => {
    const lines = scoreCandidate(both ?? parseCandidate({}), policy).contributions;
    expect(lines.map(({ id, evidence }) => [id, evidence.map((one) => one.id)])).toEqual([
      ["b1", ["b1-e1", "b1-e2"]],
      ["b2", ["b2-e1", "b2-e2"]],
      ["b3", ["b3-e1"]],
      ["b4", ["b4-e1"]],
      ["certificate", []],
    ]);
  });

  it("knows who has nothing rated yet", () => {
    const outcome = { id: "o", ageMonths: 0, status: "STANDING", evidence: [], ratings: {} };
    const unrated = parseCandidate({ id: "x", outcomes: [outcome], credentials: [] });
    const elsewhere = { ...outcome, ratings: { "another criterion": [3] } };
    const refuted = { ...outcome, status: "REFUTED", ratings: { productivity: [3] } };
    expect(scoreCandidate(unrated, policy).isRated).toBe(false);
    expect(
      scoreCandidate(parseCandidate({ id: "x", outcomes: [elsewhere], credentials: [] }), policy).isRated,
    ).toBe(false);
    expect(
      scoreCandidate(parseCandidate({ id: "x", outcomes: [refuted], credentials: [] }), policy).isRated,
    ).toBe(true);
  });
});
