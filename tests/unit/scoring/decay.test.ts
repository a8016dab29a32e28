import { expect, it } from "vitest";
import { credentialDecay, outcomeDecay } from "@/domain/scoring/decay";
import { DEFAULT_PARAMETERS } from "@/domain/scoring/parameters";

it.each([
  [-5, 1],
  [0, 1],
  [36, 0.625],
  [72, 0.4375],
  [1e5, 0.25],
])("an outcome %d months old counts %f", (age, expected) => {
  expect(outcomeDecay(age, DEFAULT_PARAMETERS)).toBeCloseTo(expected, 15);
});

it.each([
  [-3, 1],
  [18, 0.5],
  [36, 0.25],
  [6, 0.7937005259840998],
])("a credential %d months old counts %f", (age, expected) => {
  expect(credentialDecay(age, DEFAULT_PARAMETERS)).toBeCloseTo(expected, 15);
});
