import fc from "fast-check";
import { expect, it } from "vitest";
import { lenientMarks } from "@/components/chart/leniency-lanes";
import { RUNS } from "@/tests/unit/scoring/arbitraries";

it("stands who leans nowhere in the middle, and small leans near it", () => {
  expect(lenientMarks([-0.25, 0, 0.25]).map(({ at }) => at)).toEqual([32.5, 50, 67.5]);
  expect(lenientMarks([0])).toEqual([{ at: 50, lane: 0 }]);
  expect(lenientMarks([])).toEqual([]);
});

it("keeps everybody on the scale, in order, and labels on one line apart", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 8 }),
      (leans) => {
        const marks = lenientMarks(leans);
        for (const [one, { at, lane }] of marks.entries()) {
          expect(at).toBeGreaterThanOrEqual(15 - 1e-9);
          expect(at).toBeLessThanOrEqual(85 + 1e-9);
          for (const [other, second] of marks.entries()) {
            if (other === one) continue;
            if (second.lane === lane) expect(Math.abs(second.at - at)).toBeGreaterThanOrEqual(29);
            if ((leans[one] ?? 0) < (leans[other] ?? 0)) expect(at).toBeLessThanOrEqual(second.at);
          }
        }
      },
    ),
    RUNS,
  );
});
