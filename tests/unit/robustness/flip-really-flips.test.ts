import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightFlipOf } from "@/domain/robustness/weight-flip";

/** Every case is weighed anew. */
const CASES = { numRuns: 10_000 };
/** How far past the change the order is looked at, and how far short of it. */
const PAST = 1e-6;

interface Case {
  readonly weights: readonly number[];
  readonly supports: readonly (readonly number[])[];
}

const hundredths = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);

/** A rubric of two to eight criteria and two to six candidates. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 6 }))
  .chain(([criteria, count]) => {
    const size = { minLength: criteria, maxLength: criteria };
    return fc.record({
      parts: fc
        .array(fc.integer({ min: 0, max: 20 }), size)
        .filter((parts) => parts.some((part) => part > 0)),
      supports: fc.array(fc.array(hundredths, size), { minLength: count, maxLength: count }),
    });
  })
  .map(({ parts, supports }) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return { weights: parts.map((part) => part / sum), supports };
  });

const dot = (weights: readonly number[], row: readonly number[] = []) =>
  weights.reduce((sum, weight, index) => sum + weight * (row[index] ?? 0), 0);

/** Candidates best first, by their places. */
const rank = ({ supports }: Case, weights: readonly number[]) =>
  supports
    .map((_, place) => place)
    .sort((one, other) => dot(weights, supports[other]) - dot(weights, supports[one]));

/** From some weights so much of the way to others, or beyond them. */
const along = (from: readonly number[], to: readonly number[], share: number) =>
  from.map((weight, index) => weight + share * ((to[index] ?? 0) - weight));

/** Who has most support, and somebody behind, with enough between them to tell from rounding. */
function pairsOf(one: Case): { first: number; second: number; differences: number[] }[] {
  const [first = 0, ...others] = rank(one, one.weights);
  return others
    .map((second) => ({
      first,
      second,
      differences: one.weights.map(
        (_, index) => (one.supports[first]?.[index] ?? 0) - (one.supports[second]?.[index] ?? 0),
      ),
    }))
    .filter(({ differences }) => dot(one.weights, differences) > 1e-6);
}

/** Whether the order of two is as it was a little short of some weights, and the other way round a little past them. */
function flipsAt(
  target: readonly number[],
  one: Case,
  { first, second }: { first: number; second: number },
): boolean {
  const before = rank(one, along(one.weights, target, 1 - PAST));
  const after = rank(one, along(one.weights, target, 1 + PAST));
  return before.indexOf(first) < before.indexOf(second) && after.indexOf(second) < after.indexOf(first);
}

describe("the smallest change of weights", () => {
  it("puts the other in front as soon as it is passed, and not before, when all are ranked anew", () => {
    let flipped = 0;
    fc.assert(
      fc.property(cases, (one) =>
        pairsOf(one).every((pair) => {
          const flip = weightFlipOf(one.weights, pair.differences);
          if (flip.dominates) return true;
          flipped += 1;
          const moved = [...one.weights];
          for (const { from, to, amount } of flip.moves) {
            moved[from] = (moved[from] ?? 0) - amount;
            moved[to] = (moved[to] ?? 0) + amount;
          }
          const alone = flip.singleWeights.flatMap((weight, index) => {
            if (weight === null) return [];
            const rest = (1 - weight) / (1 - (one.weights[index] ?? 0));
            return [one.weights.map((other, at) => (at === index ? weight : other * rest))];
          });
          return [moved, flip.boundedL2Weights, ...alone].every((target) => flipsAt(target, one, pair));
        }),
      ),
      CASES,
    );
    expect(flipped).toBeGreaterThan(CASES.numRuns);
  });

  it("cannot be had where the first is nowhere behind: no weights put the other in front", () => {
    fc.assert(
      fc.property(cases, fc.array(hundredths, { minLength: 8, maxLength: 8 }), (one, parts) => {
        const weights = parts.slice(0, one.weights.length);
        return pairsOf(one).every(({ differences }) => {
          return !weightFlipOf(one.weights, differences).dominates || dot(weights, differences) >= -1e-12;
        });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Steps of a weight in the search by brute force. */
const STEPS = 40;

/** All weights of three criteria in steps of a fortieth. */
const GRID = Array.from({ length: STEPS + 1 }, (_, first) =>
  Array.from({ length: STEPS + 1 - first }, (_, second) => [
    first / STEPS,
    second / STEPS,
    (STEPS - first - second) / STEPS,
  ]),
).flat();

const NORMS = {
  l1: (changes: readonly number[]) => changes.reduce((sum, change) => sum + Math.abs(change), 0),
  l2: (changes: readonly number[]) => Math.sqrt(changes.reduce((sum, change) => sum + change * change, 0)),
  lInfinity: (changes: readonly number[]) => Math.max(...changes.map(Math.abs)),
} as const;

describe("the smallest change of three weights", () => {
  it("is what trying all weights finds, to the width of the grid", () => {
    const three = cases.filter(({ weights }) => weights.length === 3);
    fc.assert(
      fc.property(three, (one) => {
        for (const { differences } of pairsOf(one)) {
          const flip = weightFlipOf(one.weights, differences);
          const flipping = GRID.filter((weights) => dot(weights, differences) <= 0);
          if (flip.dominates) {
            expect(flipping.every((weights) => Math.abs(dot(weights, differences)) < 1e-12)).toBe(true);
            continue;
          }
          for (const [name, norm] of Object.entries(NORMS)) {
            const size = flip.bounded[name as keyof typeof NORMS];
            const nearest = Math.min(
              ...flipping.map((weights) =>
                norm(weights.map((weight, index) => weight - (one.weights[index] ?? 0))),
              ),
            );
            expect(nearest).toBeGreaterThanOrEqual(size - 1e-9);
            expect(nearest).toBeLessThanOrEqual(size + 8 / STEPS);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
