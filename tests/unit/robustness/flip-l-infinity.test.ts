import { expect, it } from "vitest";
import { closedFormLInfinity, flipByLInfinity } from "@/domain/robustness/flip-l-infinity";

it("is gap over the deviations from the median while weights stay within 0–1", () => {
  const problem = { weights: [0.25, 0.25, 0.25, 0.25], differences: [0.2, 0.1, -0.05, -0.18], gap: 0.0175 };
  expect(closedFormLInfinity(problem)).toBeCloseTo(0.0175 / 0.53, 15);
  expect(flipByLInfinity(problem)).toBeCloseTo(0.0175 / 0.53, 12);
});

it("is more where a weight runs out", () => {
  const problem = { weights: [0.2, 0.5, 0.3], differences: [0.6, 0.1, -0.05], gap: 0.155 };
  expect(closedFormLInfinity(problem)).toBeCloseTo(0.155 / 0.65, 12);
  expect(flipByLInfinity(problem)).toBeCloseTo(0.36666666666666664, 12);
});

it("does not depend on the order of the criteria", () => {
  const problem = { weights: [0.3, 0.2, 0.5], differences: [-0.05, 0.6, 0.1], gap: 0.155 };
  expect(closedFormLInfinity(problem)).toBeCloseTo(0.155 / 0.65, 12);
  expect(flipByLInfinity(problem)).toBeCloseTo(0.36666666666666664, 12);
});
