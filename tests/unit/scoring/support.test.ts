import { expect, it } from "vitest";
import { criterionSupport } from "@/domain/scoring/support";

it.each([
  ["outcomes alone", 0.1, 0.5, 0, 0.45],
  ["a credential alone", 0.1, 0, 0.4, 0.01],
  ["both: the credential is put to use", 0.1, 0.5, 0.4, 0.475],
  ["no ceiling: credentials ignored", 0, 0.5, 0.4, 0.5],
])("%s", (_, ceiling, demonstrated, credentialStrength, expected) => {
  expect(criterionSupport(ceiling, demonstrated, credentialStrength, 0.25)).toBeCloseTo(expected, 15);
});
