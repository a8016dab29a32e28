import { expect, it } from "vitest";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { weighMeasures } from "@/domain/scoring/weigh-measures";

const nothing = { demonstrated: 0, variance: 0.05 };
const half = { demonstrated: 0.5, variance: 0.01 };

it("gives the support and interval of nothing shown", () => {
  const weighed = weighMeasures([nothing, nothing, nothing, nothing], 0, resolvePolicy({}));
  expect(weighed.support).toBe(0);
  expect(weighed.sd).toBeCloseTo(0.15697332575950604, 15);
  expect(weighed.high).toBeCloseTo(0.30002722557081757, 12);
});

it("answers other weights from the same measures", () => {
  const on = (weight: number) => {
    const criteria = [
      { id: "a", weight, credentialCeiling: 0 },
      { id: "b", weight: 1 - weight, credentialCeiling: 0 },
    ];
    return weighMeasures([half, nothing], 0, resolvePolicy({ criteria }));
  };
  expect(on(0.5).support).toBeCloseTo(0.25, 15);
  expect(on(0.9).support).toBeCloseTo(0.45, 15);
  expect(on(1).sd).toBeCloseTo(0.1, 15);
  expect(on(0.5).criteria).toEqual(on(0.9).criteria);
});
