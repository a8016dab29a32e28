import { expect, it } from "vitest";
import { unratedMass } from "@/domain/scoring/mass";

const factors = { credibility: 0.8, relevance: 0.5, decay: 0.625, domainExpertise: 0 };

it("multiplies credibility, relevance and decay", () => {
  expect(unratedMass(factors, 0.25)).toBeCloseTo(0.25, 15);
});

it("is lifted by up to the boost where the field is known", () => {
  expect(unratedMass({ ...factors, domainExpertise: 1 }, 0.25)).toBeCloseTo(0.3125, 15);
  expect(unratedMass({ ...factors, domainExpertise: 0.5 }, 0.25)).toBeCloseTo(0.28125, 15);
});
