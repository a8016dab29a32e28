import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightFlipOf } from "@/domain/robustness/weight-flip";
import { expectClose } from "@/tests/support/reference/expect-close";
import statistics from "@/tests/support/reference/statistics.json" with { type: "json" };
import { between, RUNS } from "@/tests/unit/scoring/arbitraries";

describe("weightFlipOf", () => {
  it.each(statistics.weightFlip)("reproduces the reference: $name", ({ input, expected }) => {
    const found: Record<string, unknown> = { ...weightFlipOf(input.weights, input.differences) };
    const compared = Object.keys(expected).map((key) => [key, found[key]]);
    expectClose(Object.fromEntries(compared), expected);
  });

  it("covers every reference case", () => {
    expect(statistics.weightFlip).toHaveLength(3);
  });

  it("gives no sizes where no weights can flip the order", () => {
    expect(weightFlipOf([0.5, 0.5], [0.1, 0])).toEqual({ gap: 0.05, dominates: true });
  });

  it("refuses a pair in which the first is not ahead in points", () => {
    expect(() => weightFlipOf([0.5, 0.5], [0.1, -0.1])).toThrow(RangeError);
    expect(() => weightFlipOf([0.5, 0.5], [0.1, -0.2])).toThrow("the first candidate must have more support");
  });

  it("solves the bounded problem of eight criteria", () => {
    const weights = [0.3, 0.02, 0.02, 0.02, 0.02, 0.02, 0.3, 0.3];
    const flip = weightFlipOf(weights, [0.5, 0.4, 0.4, 0.4, 0.4, 0.4, 0.3, -0.1]);
    if (flip.dominates) expect.unreachable();
    else {
      expect(flip.closedFormL2Weights.some((weight) => weight < 0)).toBe(true);
      expect(Math.max(...flip.boundedL2Weights.slice(0, 6))).toBeLessThan(1e-12);
      expect(flip.boundedL2Weights[6]).toBeCloseTo(0.25, 12);
      expect(flip.boundedL2Weights[7]).toBeCloseTo(0.75, 12);
    }
  });

  it("finds weights within 0–1 that close the gap, none of them nearer by more than the closed form", () => {
    const problem = fc.integer({ min: 2, max: 5 }).chain((count) => {
      const size = { minLength: count, maxLength: count };
      return fc.tuple(fc.array(fc.integer({ min: 1, max: 20 }), size), fc.array(between(-1, 1), size));
    });
    fc.assert(
      fc.property(problem, ([parts, [first = 0, second = 0, ...others]]) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const weights = parts.map((part) => part / sum);
        const dotWith = (values: readonly number[], at: readonly number[]) =>
          at.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
        // One criterion on which either is ahead, and the sides named so that the first has more support.
        const raw = [Math.abs(first) + 0.01, -Math.abs(second) - 0.01, ...others];
        const differences = dotWith(raw, weights) < 0 ? raw.map((difference) => -difference) : raw;
        const dot = (at: readonly number[]) => dotWith(differences, at);
        fc.pre(dot(weights) > 1e-6);
        const flip = weightFlipOf(weights, differences);
        if (flip.dominates) expect.unreachable();
        else {
          const { bounded, closedForm, boundedL2Weights, moves, singleWeights } = flip;
          for (const norm of ["l1", "l2", "lInfinity"] as const) {
            expect(bounded[norm]).toBeGreaterThanOrEqual(closedForm[norm] - 1e-9);
          }
          expect(bounded.lInfinity).toBeLessThanOrEqual(bounded.l2 + 1e-9);
          expect(bounded.l2).toBeLessThanOrEqual(bounded.l1 + 1e-9);
          expect(Math.min(...boundedL2Weights)).toBeGreaterThanOrEqual(0);
          expect(boundedL2Weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
          expect(dot(boundedL2Weights)).toBeCloseTo(0, 9);
          const moved = [...weights];
          for (const { from, to, amount } of moves) {
            moved[from] = (moved[from] as number) - amount;
            moved[to] = (moved[to] as number) + amount;
          }
          expect(dot(moved)).toBeCloseTo(0, 9);
          expect(Math.min(...moved)).toBeGreaterThanOrEqual(-1e-12);
          singleWeights.forEach((weight, index) => {
            if (weight === null) return;
            const rest = (1 - weight) / (1 - (weights[index] as number));
            expect(dot(weights.map((other, at) => (at === index ? weight : other * rest)))).toBeCloseTo(0, 9);
          });
        }
      }),
      RUNS,
    );
  });
});
