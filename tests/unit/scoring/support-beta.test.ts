import { expect, it } from "vitest";
import { supportBeta } from "@/domain/scoring/support-beta";

it("has the mean and spread asked for", () => {
  const beta = supportBeta({ support: 0.25, sd: 0.1 }, 0.2);
  const { a, b } = beta ?? { a: 0, b: 0 };
  expect(a / (a + b)).toBeCloseTo(0.4, 14);
  expect((a * b) / ((a + b) ** 2 * (a + b + 1))).toBeCloseTo(0.08 ** 2, 15);
});

it("is a point where there is no spread", () => {
  expect(supportBeta({ support: 0.25, sd: 0 }, 0.2)).toBeUndefined();
});

it("is the widest we use where no Beta is as wide", () => {
  const { a, b } = supportBeta({ support: 0, sd: 2 }, 0.05) ?? { a: 0, b: 0 };
  expect(a).toBeCloseTo(0.0005, 15);
  expect(b).toBeCloseTo(0.0095, 15);
});
