import { expect, it } from "vitest";
import { stackParts } from "@/domain/comparison/balance-parts";
import { comparedOf, referenceCandidate } from "@/tests/support/compared";

it("stacks B up as the design draws it, adding up to 44.4", () => {
  const parts = stackParts(comparedOf(referenceCandidate(1), "Ben Okoro"));
  expect(parts.map(({ kind, value }) => [kind, value])).toEqual([
    ["outcome", 25.5],
    ["outcome", 9.5],
    ["outcome", 8.4],
    ["unchecked", 1],
  ]);
});

it("puts what a certificate and outcomes add together into one part of its own", () => {
  const parts = stackParts(comparedOf(referenceCandidate(2), "Amara Brandt"));
  expect(parts.filter(({ kind }) => kind === "synergy")).toHaveLength(1);
  expect(parts.reduce((sum, { value }) => sum + Math.round(value * 10), 0)).toBe(476);
});
