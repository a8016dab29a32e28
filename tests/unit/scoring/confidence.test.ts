import { expect, it } from "vitest";
import { confidenceFactor, confidenceNoise } from "@/domain/scoring/confidence";
import { DEFAULT_PARAMETERS } from "@/domain/scoring/parameters";

it.each([
  ["LOW", 1.5],
  ["MEDIUM", 1],
  ["HIGH", 0.75],
] as const)("%s multiplies the spread of a rating by %f", (confidence, k) => {
  expect(confidenceNoise(confidence, DEFAULT_PARAMETERS)).toBe(k);
});

it.each([
  [["MEDIUM"], 1],
  [["MEDIUM", "MEDIUM", "MEDIUM"], 1],
  [["LOW"], 2.25],
  [["HIGH", "HIGH"], 0.5625],
  [["LOW", "HIGH"], 1.40625],
  [["LOW", "MEDIUM", "HIGH"], (2.25 + 1 + 0.5625) / 3],
] as const)("%j changes the variance of their mean by exactly %f", (confidences, factor) => {
  expect(confidenceFactor(confidences, DEFAULT_PARAMETERS)).toBe(factor);
});
