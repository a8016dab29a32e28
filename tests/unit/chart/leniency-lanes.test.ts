import fc from "fast-check";
import { expect, it } from "vitest";
import { labelLanes, lenientPlaces } from "@/components/chart/leniency-lanes";
import { RUNS } from "@/tests/unit/scoring/arbitraries";

const leaning = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 8 });

it("stands who leans nowhere in the middle, and small leans near it", () => {
  expect(lenientPlaces([-0.25, 0, 0.25])).toEqual([31, 50, 69]);
  expect(lenientPlaces([])).toEqual([]);
});

it("keeps everybody on the scale and in order", () => {
  fc.assert(
    fc.property(leaning, (leans) => {
      const places = lenientPlaces(leans);
      for (const [one, at] of places.entries()) {
        expect(Math.abs(at - 50)).toBeLessThanOrEqual(38 + 1e-9);
        for (const [other, second] of places.entries()) {
          if ((leans[one] ?? 0) < (leans[other] ?? 0)) expect(at).toBeLessThanOrEqual(second);
        }
      }
    }),
    RUNS,
  );
});

it("keeps labels on one line apart, and takes the fewest lines from the top", () => {
  expect(labelLanes([40, 50, 70], 15)).toEqual([0, 1, 0]);
  fc.assert(
    fc.property(leaning, fc.integer({ min: 1, max: 40 }), (leans, apart) => {
      const places = lenientPlaces(leans);
      const lanes = labelLanes(places, apart);
      for (const [one, lane] of lanes.entries()) {
        for (const [other, second] of lanes.entries()) {
          if (other === one || second !== lane) continue;
          expect(Math.abs((places[one] ?? 0) - (places[other] ?? 0))).toBeGreaterThanOrEqual(apart);
        }
        if (lane > 0) expect(lanes).toContain(lane - 1);
      }
    }),
    RUNS,
  );
});
