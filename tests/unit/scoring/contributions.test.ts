import { expect, it } from "vitest";
import { criterionContributions, sumContributions } from "@/domain/scoring/contributions";
import { criterionSupport } from "@/domain/scoring/support";

const parts = {
  weight: 0.4,
  ceiling: 0.1,
  standaloneCredentialShare: 0.25,
  demonstrated: 0.5,
  demonstratedShares: [0.3, 0.2, 0],
  credentialStrength: 0.6,
  credentialShares: [0.45, 0.15],
};
const outcomes = [{ id: "o1" }, { id: "o2" }, { id: "o3" }];
const credentials = [{ id: "c1" }, { id: "c2" }];
const split = criterionContributions(parts, outcomes, credentials);

it("gives an outcome its direct part and half of the synergy by share of D", () => {
  const [first] = split;
  expect(first).toMatchObject({ id: "o1", source: "outcome", alone: 0 });
  expect(first?.direct).toBeCloseTo(0.4 * 0.9 * 0.3, 15);
  expect(first?.synergy).toBeCloseTo((0.4 * 0.1 * 0.75 * 0.6 * 0.3) / 2, 15);
  expect(first?.total).toBe((first?.direct ?? 0) + (first?.synergy ?? 0));
});

it("gives a credential what it adds alone and half of the synergy by share of C", () => {
  const credential = split[3];
  expect(credential).toMatchObject({ id: "c1", source: "credential", direct: 0 });
  expect(credential?.alone).toBeCloseTo(0.4 * 0.1 * 0.25 * 0.45, 15);
  expect(credential?.synergy).toBeCloseTo((0.4 * 0.1 * 0.75 * 0.5 * 0.45) / 2, 15);
});

it("has a line for each source, also at zero, and adds up to w·s", () => {
  expect(split.map(({ id }) => id)).toEqual(["o1", "o2", "o3", "c1", "c2"]);
  expect(split[2]?.total).toBe(0);
  const sum = split.reduce((total, share) => total + share.total, 0);
  expect(sum).toBeCloseTo(0.4 * criterionSupport(0.1, 0.5, 0.6, 0.25), 15);
});

it("adds criteria up source by source", () => {
  const summed = sumContributions([split, split]);
  expect(summed).toHaveLength(5);
  expect(summed[4]?.alone).toBeCloseTo(2 * (split[4]?.alone ?? 0), 15);
  expect(sumContributions([])).toEqual([]);
});
