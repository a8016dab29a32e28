import { describe, expect, it } from "vitest";
import { candidateInput } from "@/domain/scoring/candidate-input";

const outcome = { id: "o", ageMonths: 1, status: "STANDING", evidence: [], ratings: {} };
const credential = { id: "c", kind: "ATTENDANCE", ageMonths: 1 };

function refusedAt(change: object): string[] {
  const candidate = { id: "x", outcomes: [outcome], credentials: [credential], ...change };
  return (candidateInput.safeParse(candidate).error?.issues ?? []).map(({ path }) => path.join("."));
}

it("takes a confidence for every rating, or for none of a criterion", () => {
  const ratings = { a: [2, 3], b: [1], c: [] };
  expect(
    refusedAt({ outcomes: [{ ...outcome, ratings, confidences: { a: ["LOW", "HIGH"], c: [] } }] }),
  ).toEqual([]);
});

it("says how many confidences were wanted", () => {
  const outcomes = [{ ...outcome, ratings: { a: [2, 3] }, confidences: { a: ["LOW"] } }];
  const { error } = candidateInput.safeParse({ id: "x", outcomes, credentials: [] });
  expect(error?.issues.map(({ message }) => message)).toEqual(["as many as there are ratings: 2, not 1"]);
});

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
    [
      { outcomes: [{ ...outcome, ratings: { a: [2] }, confidences: { a: ["SURE"] } }] },
      "outcomes.0.confidences.a.0",
    ],
    [
      { outcomes: [{ ...outcome, ratings: { a: [2, 3] }, confidences: { a: ["LOW"] } }] },
      "outcomes.0.confidences.a",
    ],
    [{ outcomes: [{ ...outcome, confidences: { toString: ["LOW"] } }] }, "outcomes.0.confidences.toString"],
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
