import { expect, it } from "vitest";
import { rankTable } from "@/domain/ranking/ranked-table";
import { setTableOf } from "@/domain/ranking/set-table";
import { DEFAULT_POLICY, referenceCandidate } from "@/tests/support/compared";
import { rankingColumns } from "@/tests/support/ranking-columns";

const columns = rankingColumns([referenceCandidate(0), referenceCandidate(1), referenceCandidate(2)]);

it("is the table of the stored standings, and the very same one while nothing changes", () => {
  const table = setTableOf(columns, DEFAULT_POLICY);
  expect(table).toEqual(rankTable(columns, columns, DEFAULT_POLICY));
  expect(setTableOf(structuredClone(columns), DEFAULT_POLICY)).toBe(table);
});

it.each([
  ["a support", { ...columns, support: [0.1, 0.2, 0.3] }],
  ["a spread", { ...columns, sd: [0.01, 0.01, 0.01] }],
  ["a name", { ...columns, name: ["Zoë", "B", "A"] }],
  ["who is rated", { ...columns, isRated: [true, false, true] }],
])("is another one once %s changes", (_, changed) => {
  expect(setTableOf(changed, DEFAULT_POLICY)).not.toBe(setTableOf(columns, DEFAULT_POLICY));
});

it("is another one under another prior", () => {
  const policy = { ...DEFAULT_POLICY, parameters: { ...DEFAULT_POLICY.parameters, priorSupport: 0.3 } };
  expect(setTableOf(columns, policy)).not.toBe(setTableOf(columns, DEFAULT_POLICY));
});

it("is computed anew where certificates of a kind count for nothing: the most that they can add is said above a band", () => {
  const credentialStrength = { ...DEFAULT_POLICY.credentialStrength, ATTENDANCE: 0 };
  const policy = { ...DEFAULT_POLICY, credentialStrength };
  expect(setTableOf(columns, policy)).not.toBe(setTableOf(columns, DEFAULT_POLICY));
});
