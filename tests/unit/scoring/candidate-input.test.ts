import { describe, expect, it } from "vitest";
import { candidateInput } from "@/domain/scoring/candidate-input";

const outcome = { id: "o", ageMonths: 1, status: "STANDING", evidence: [], ratings: {} };
const credential = { id: "c", kind: "ATTENDANCE", ageMonths: 1 };

function refusedAt(change: object): string[] {
  const candidate = { id: "x", outcomes: [outcome], credentials: [credential], ...change };
  return (candidateInput.safeParse(candidate).error?.issues ?? []).map(({ path }) => path.join("."));
}

describe("candidateInput", () => {
  it("accepts the least, and ages in the future", () => {
    expect(refusedAt({})).toEqual([]);
    expect(refusedAt({ outcomes: [{ ...outcome, ageMonths: -5 }] })).toEqual([]);
  });

  it.each([
    [{ domainExpertise: 1.1 }, "domainExpertise"],
    [{ outcomes: [{ ...outcome, ageMonths: Number.POSITIVE_INFINITY }] }, "outcomes.0.ageMonths"],
    [{ outcomes: [{ ...outcome, relevance: -0.1 }] }, "outcomes.0.relevance"],
    [{ outcomes: [{ ...outcome, status: "PENDING" }] }, "outcomes.0.status"],
    [{ outcomes: [{ ...outcome, ratings: { a: [5] } }] }, "outcomes.0.ratings.a.0"],
    [{ outcomes: [{ ...outcome, ratings: { a: [2.5] } }] }, "outcomes.0.ratings.a.0"],
    [{ outcomes: [{ ...outcome, evidence: [{ id: "e", kind: "RUMOUR" }] }] }, "outcomes.0.evidence.0.kind"],
    [
      { outcomes: [{ ...outcome, evidence: [{ id: "e", kind: "ARTIFACT", authenticity: 2 }] }] },
      "outcomes.0.evidence.0.authenticity",
    ],
    [{ credentials: [{ ...credential, kind: "BADGE" }] }, "credentials.0.kind"],
    [{ credentials: [{ ...credential, grade: 1.01 }] }, "credentials.0.grade"],
    [{ credentials: [{ ...credential, genuineness: -1 }] }, "credentials.0.genuineness"],
    [{ credentials: undefined }, "credentials"],
    [{ name: "Ben" }, ""],
  ])("refuses %j at %s", (change, path) => {
    expect(refusedAt(change)).toEqual([path]);
  });
});
