import { expect, it } from "vitest";
import { DEFAULT_CRITERIA, highestCredentialCeiling } from "@/domain/scoring/criterion";

it("asks the employer's four questions with equal weights", () => {
  expect(DEFAULT_CRITERIA).toEqual([
    { id: "problem-solving", weight: 0.25, credentialCeiling: 0.1 },
    { id: "technology-use", weight: 0.25, credentialCeiling: 0.3 },
    { id: "productivity", weight: 0.25, credentialCeiling: 0.1 },
    { id: "business-value", weight: 0.25, credentialCeiling: 0.1 },
  ]);
});

it("lets certificates count for more only where using the tools is the point", () => {
  expect(highestCredentialCeiling("technology-use")).toBe(0.3);
  expect(highestCredentialCeiling("anything-else")).toBe(0.1);
});
