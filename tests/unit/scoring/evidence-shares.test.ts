import { expect, it } from "vitest";
import { evidenceShares } from "@/domain/scoring/evidence-shares";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

const { evidenceStrength } = resolvePolicy({ evidenceStrength: { MANAGER_REFERENCE: 0.5 } });

it("divides by the logarithm of the doubt each piece removes", () => {
  const [sample, reference] = evidenceShares(
    [
      { id: "sample", kind: "WORK_SAMPLE", authenticity: 1 },
      { id: "reference", kind: "MANAGER_REFERENCE", authenticity: 1 },
    ],
    evidenceStrength,
  );
  expect(sample?.share).toBeCloseTo(2 / 3, 15);
  expect(reference?.share).toBeCloseTo(1 / 3, 15);
});

it("gives 0 to each piece where nothing counts", () => {
  const disputed = { id: "disputed", kind: "ARTIFACT", authenticity: 0 } as const;
  expect(evidenceShares([disputed], evidenceStrength)).toEqual([{ id: "disputed", share: 0 }]);
});
