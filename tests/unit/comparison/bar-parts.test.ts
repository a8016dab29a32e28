import { expect, it } from "vitest";
import { barParts } from "@/domain/comparison/bar-parts";

it("draws checked outcomes one by one and everything else by kind, losing nothing", () => {
  const certificates = Array.from({ length: 10 }, () => ({ kind: "credential" as const, value: 0.1 }));
  const parts = barParts([
    { kind: "outcome", value: 5, label: "First reply" },
    { kind: "outcome", value: 3, label: "Report" },
    { kind: "unchecked", value: 0.5 },
    ...certificates,
  ]);
  expect(parts.map(({ kind }) => kind)).toEqual(["outcome", "outcome", "unchecked", "credential"]);
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(9.5, 12);
});
