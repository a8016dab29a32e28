import fc from "fast-check";
import { expect, it } from "vitest";
import { printParts, printTree, signedPoints } from "@/domain/comparison/printed-points";

const tenths = (points: number) => Math.round(points * 10);
const sum = (points: readonly number[]) => points.reduce((total, one) => total + tenths(one), 0);

it("prints parts that add up to the printed total", () => {
  expect(printParts([0.0125, 0.0125, 0.019], 4.4)).toEqual([1.3, 1.2, 1.9]);
});

it("adds up level by level, whatever the numbers", () => {
  const criterion = fc.array(fc.double({ min: 0, max: 0.05, noNaN: true }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(criterion, { minLength: 2, maxLength: 8 }), (criteria) => {
      const support = criteria.flat().reduce((total, one) => total + one, 0);
      const tree = printTree(support, criteria);
      expect(tree.total.toFixed(1)).toBe((support * 100).toFixed(1));
      expect(sum(tree.criteria)).toBe(tenths(tree.total));
      tree.sources.forEach((sources, index) => {
        if (sources.length > 0) expect(sum(sources)).toBe(tenths(tree.criteria[index] ?? 0));
        for (const [at, printed] of sources.entries()) {
          // Never further than two roundings from what it is.
          expect(Math.abs(printed - (criteria[index]?.[at] ?? 0) * 100)).toBeLessThan(0.11);
        }
      });
    }),
    { numRuns: 1000 },
  );
});

it("says which way points go, and nothing of nothing", () => {
  expect([7.94, -0.4, 0, -0.01].map(signedPoints)).toEqual(["+7.9", "−0.4", "0.0", "0.0"]);
});
