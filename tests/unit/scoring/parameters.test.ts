import { expect, it } from "vitest";
import { DEFAULT_PARAMETERS, PARAMETER_NAMES, PARAMETERS } from "@/domain/scoring/parameters";

it("has the defaults and bounds of the specification", () => {
  const table = PARAMETER_NAMES.map((name) => {
    const { default: value, low, high } = PARAMETERS[name];
    return [name, value, low, high];
  });
  expect(table).toEqual([
    ["halfSaturationMass", 0.5, 0.25, 2],
    ["priorSupport", 0.2, 0.05, 0.5],
    ["concentration", 8, 2, 20],
    ["singleRaterReliability", 0.6, 0.44, 0.77],
    ["selfReportCap", 0.15, 0.05, 0.3],
    ["expertiseBoost", 0.25, 0, 0.5],
    ["credentialHalfSaturation", 0.5, 0.25, 2],
    ["standaloneCredentialShare", 0.25, 0, 0.4],
    ["criterionCorrelation", 0.5, 0, 1],
    ["outcomeHalfLifeMonths", 36, 6, 120],
    ["outcomeFloor", 0.25, 0, 0.5],
    ["credentialHalfLifeMonths", 18, 6, 120],
    ["ratingNoise", 0.7, 0.2, 1.5],
    ["ratingNoisePriorWeight", 2, 0.5, 10],
    ["lowConfidenceNoise", 1.5, 1, 3],
    ["highConfidenceNoise", 0.75, 0.5, 1],
  ]);
});

it("gives the defaults by name", () => {
  expect(DEFAULT_PARAMETERS.concentration).toBe(8);
  expect(Object.keys(DEFAULT_PARAMETERS)).toHaveLength(16);
});
